// How kinds of evidence and the three rules are called.
import { m } from '#lib/paraglide/messages.js';
import type { EvidenceKind } from './objectives.ts';

const kinds: Record<EvidenceKind, () => string> = {
	time_saved: m.objectives_kind_time_saved,
	idea_value: m.objectives_kind_idea_value,
	expert_found: m.objectives_kind_expert_found,
	duplicate_avoided: m.objectives_kind_duplicate_avoided
};
export const evidenceKindLabel = (kind: EvidenceKind) => kinds[kind]();
