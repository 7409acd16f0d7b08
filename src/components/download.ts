/** Told how many more bytes have arrived. */
export type OnBytes = (bytes: number) => void;

/**
 * Fetches a file of the site, reporting its (uncompressed) bytes as they arrive.
 *
 * @throws {Error} `cannot load <url>: <status>`
 */
export async function download(url: string, onBytes: OnBytes): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok || !response.body)
    throw new Error(`cannot load ${url}: ${response.status} ${response.statusText}`);
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      onBytes(chunk.byteLength);
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(count), {headers: response.headers});
}
