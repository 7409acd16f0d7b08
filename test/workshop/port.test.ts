import {expect, test} from "vitest";
import {notServed} from "../../src/workshop/port.js";

test.each([
  ["EADDRINUSE", "port in use: 80; stop the other server, or set PORT to another port"],
  ["EACCES", "port not allowed: 80; set PORT to one from 1024 on, which need no privileges"],
  ["EADDRNOTAVAIL", "port not to be had: 80 (listen EADDRNOTAVAIL); set PORT to another port"],
])("a port that gives %s is said with its remedy", (code, message) => {
  expect(notServed(80, Object.assign(new Error(`listen ${code}`), {code})).message).toBe(message);
});
