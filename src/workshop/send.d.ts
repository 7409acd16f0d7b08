/** The part of send that the server uses; the package has no types of its own. */
declare module "send" {
  import type {IncomingMessage, ServerResponse} from "node:http";

  interface Options {
    root: string;
    dotfiles: "ignore";
    index: false;
    cacheControl: boolean;
  }
  interface SendStream {
    on(event: "headers" | "directory", listener: (response: ServerResponse) => void): this;
    on(event: "error", listener: (error: Error & {status: number}) => void): this;
    pipe(response: ServerResponse): void;
  }
  function send(request: IncomingMessage, path: string, options: Options): SendStream;
  namespace send {
    const mime: {lookup(file: string): string};
  }
  export default send;
}
