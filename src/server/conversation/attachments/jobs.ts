// The job of documents: files that nothing points at any more go.
import type { JobDefinition } from '#server/platform/jobs/queue.ts';
import { clearDocumentsJob } from './actions.ts';
import { discardDocuments, type StoredDocument } from './take-in.ts';

type Cleared = { documents: Pick<StoredDocument, 'key' | 'kind'>[] };

export const clearDocuments: JobDefinition<Cleared> = {
	name: clearDocumentsJob,
	run: ({ documents }) => discardDocuments(documents)
};
