// A rule as the builder edits it: groups of conditions, each with all it could be asked for.

export type LeafKind = 'department' | 'location' | 'language' | 'role' | 'space' | 'tenure' | 'activity';

export interface Leaf {
	kind: LeafKind;
	negated: boolean;
	value: string;
	below: boolean;
	min: string;
	max: string;
	days: string;
}

export interface Group {
	kind: 'group';
	joint: 'all' | 'any';
	negated: boolean;
	parts: (Leaf | Group)[];
}

type Plain = Record<string, unknown>;

export const emptyLeaf = (kind: LeafKind = 'department'): Leaf => ({
	kind,
	negated: false,
	value: '',
	below: true,
	min: '',
	max: '',
	days: '28'
});
export const emptyGroup = (): Group => ({ kind: 'group', joint: 'all', negated: false, parts: [emptyLeaf()] });

/** Reads a stored rule; its outermost level is always a group. */
export function readRule(rule: unknown): Group {
	const node = readNode(rule as Plain);
	return node.kind === 'group' && !node.negated ? node : { ...emptyGroup(), parts: [node] };
}

function readNode(rule: Plain): Leaf | Group {
	if ('not' in rule) {
		const inner = readNode(rule.not as Plain);
		// Two "not" in a row are none.
		return { ...inner, negated: !inner.negated };
	}
	for (const joint of ['all', 'any'] as const)
		if (Array.isArray(rule[joint]))
			return { kind: 'group', joint, negated: false, parts: (rule[joint] as Plain[]).map(readNode) };
	return readLeaf(rule);
}

function readLeaf(rule: Plain): Leaf {
	if ('tenure' in rule) {
		const { min, max } = rule.tenure as { min?: number; max?: number };
		return { ...emptyLeaf('tenure'), min: String(min ?? ''), max: String(max ?? '') };
	}
	if ('activity' in rule) return { ...emptyLeaf('activity'), value: String(rule.activity), days: String(rule.days) };
	const kind =
		(['department', 'location', 'language', 'role', 'space'] as const).find((one) => one in rule) ?? 'department';
	return { ...emptyLeaf(kind), value: String(rule[kind] ?? ''), below: rule.below !== false };
}

/** The rule as it is stored; conditions nobody has filled in are left out. Null when nothing is left. */
export function writeRule(node: Leaf | Group): Plain | null {
	const inner = node.kind === 'group' ? writeGroup(node) : writeLeaf(node);
	return inner && node.negated ? { not: inner } : inner;
}

function writeGroup({ joint, parts }: Group): Plain | null {
	const written = parts.map(writeRule).filter((part): part is Plain => part !== null);
	return written.length ? { [joint]: written } : null;
}

function writeLeaf({ kind, value, below, min, max, days }: Leaf): Plain | null {
	if (kind === 'tenure') {
		const tenure = { ...(min !== '' ? { min: Number(min) } : {}), ...(max !== '' ? { max: Number(max) } : {}) };
		return Object.keys(tenure).length ? { tenure } : null;
	}
	if (!value) return null;
	if (kind === 'activity') return { activity: value, days: Number(days) || 28 };
	if (kind === 'language' || kind === 'role') return { [kind]: value };
	return kind === 'department' ? { department: Number(value), below } : { [kind]: Number(value) };
}
