import {unzipSync} from "fflate";
import type {Manifest} from "../../loaders/archive.js";
import {readIfPresentSync} from "../../loaders/read-if-present.js";

/** An archive that a data loader made. Its files are unpacked when they are asked for. */
export class Archive<M = Manifest> {
  private constructor(
    private readonly place: string,
    private readonly bytes: Uint8Array,
    readonly manifest: M,
    private readonly names: ReadonlySet<string>,
  ) {}

  /** Opens an archive; undefined if there is none, or if it was cut short. */
  static open<M = Manifest>(file: string): Archive<M> | undefined {
    const bytes = readIfPresentSync(file);
    if (!bytes) return undefined;
    try {
      const names = new Set<string>();
      const {"manifest.json": manifest} = unzipSync(bytes, {
        filter: ({name}) => {
          names.add(name);
          return name === "manifest.json";
        },
      });
      return new Archive(file, bytes, JSON.parse(new TextDecoder().decode(manifest)) as M, names);
    } catch {
      return undefined;
    }
  }

  /**
   * The bytes of a file; undefined if it has none of that name.
   *
   * @throws Error if the archive is damaged
   */
  file(name: string): Uint8Array | undefined {
    return this.names.has(name) ? this.unpack(new Set([name]))[name] : undefined;
  }

  private unpack(names: ReadonlySet<string>): Record<string, Uint8Array> {
    try {
      return unzipSync(this.bytes, {filter: ({name}) => names.has(name)});
    } catch (error) {
      throw new Error(
        `archive damaged: ${this.place} (${(error as Error).message}); remove it, and build again`,
        {cause: error},
      );
    }
  }
}
