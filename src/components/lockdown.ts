/** What locks the engine: no extension is sought, no file or address is opened, and none of this can be undone. */
export const lockdown = [
  "SET autoinstall_known_extensions = false",
  "SET autoload_known_extensions = false",
  "SET enable_external_access = false",
  "SET lock_configuration = true",
];
