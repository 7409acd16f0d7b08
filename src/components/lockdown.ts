/**
 * What locks the engine: no extension is sought, no file or address is opened, no more memory is taken than a small
 * machine has to spare, and none of this can be undone.
 */
export const lockdown = [
  "SET autoinstall_known_extensions = false",
  "SET autoload_known_extensions = false",
  "SET enable_external_access = false",
  "SET memory_limit = '1GB'",
  "SET lock_configuration = true",
];
