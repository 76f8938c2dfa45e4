// The description of the API.
import { apiDocument } from '#server/overview/openapi.ts';
import { rest } from '#server/web/rest.ts';

export const GET = rest(() => Promise.resolve(apiDocument()));
