/**
 * What locks the engine: no extension is sought, no file or address is opened, no more memory is taken than is allowed, and none
 * of this can be undone.
 *
 * @param memory as DuckDB writes it; what a small machine has to spare if left out
 */
export const lockdown = (memory = "1GB"): string[] => [
  "SET autoinstall_known_extensions = false",
  "SET autoload_known_extensions = false",
  "SET enable_external_access = false",
  `SET memory_limit = '${memory}'`,
  "SET lock_configuration = true",
];
