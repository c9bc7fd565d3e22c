import { serveApi } from "@/lib/open-data/api/serve";

interface Context {
  params: Promise<{ path: string[] }>;
}

/** Every operation of the API; which there are is told in `lib/open-data/api/operations.ts`. */
async function answer(request: Request, { params }: Context): Promise<Response> {
  return serveApi(request, `/${(await params).path.join("/")}`);
}

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
};
