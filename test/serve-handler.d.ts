/** The part of serve-handler that the tests use; the package has no types of its own. */
declare module "serve-handler" {
  import type {IncomingMessage, ServerResponse} from "node:http";

  interface Options {
    public: string;
    cleanUrls: boolean;
    directoryListing: boolean;
  }
  export default function serve(
    request: IncomingMessage,
    response: ServerResponse,
    options: Options,
  ): Promise<void>;
}
