// What the numbers in a dump mean, in words for the report.

export const postTypes: Record<string, string> = {
	'3': 'posts: orphaned topic descriptions',
	'4': 'posts: excerpts of topics (the topic takes the words)',
	'5': 'posts: long descriptions of topics',
	'6': 'posts: nominations of moderators',
	'7': 'posts: placeholders of the site',
	'8': 'posts: descriptions of privileges',
	'10': 'posts: articles of another kind',
	'12': 'posts: articles of another kind',
	'17': 'posts: discussions'
};

export const voteTypes: Record<string, string> = {
	'1': 'accepted',
	'2': 'up',
	'3': 'down',
	'4': 'offensive',
	'5': 'bookmark',
	'6': 'to close',
	'7': 'to reopen',
	'8': 'bounty set out',
	'9': 'bounty given',
	'10': 'to delete',
	'11': 'to restore',
	'12': 'spam',
	'13': 'to the moderators',
	'14': 'nomination',
	'15': 'review by a moderator',
	'16': 'edit approved',
	'21': 'reaction'
};

/** Versions of the text; of these only the first, title and body, have a place here. */
export const textChanges = new Set(['1', '2', '4', '5', '7', '8']);

export const historyTypes: Record<string, string> = {
	'3': 'topics set',
	'6': 'topics changed',
	'9': 'topics set back',
	'10': 'closed',
	'11': 'opened again',
	'12': 'deleted',
	'13': 'restored',
	'14': 'locked',
	'15': 'unlocked',
	'16': 'given to the community',
	'17': 'moved',
	'18': 'merged',
	'19': 'protected',
	'20': 'unprotected',
	'21': 'taken apart',
	'22': 'unmerged',
	'24': 'suggested edit applied',
	'25': 'posted elsewhere',
	'33': 'notice put up',
	'34': 'notice taken down',
	'35': 'moved',
	'36': 'moved',
	'37': 'merged',
	'38': 'merged',
	'50': 'brought up again',
	'52': 'shown across the network',
	'53': 'no longer shown across the network'
};
