// Which objective the company's spaces, challenges and questions serve; 'first' is the company's own.

export const serving = {
	/** By slug. */
	spaces: { 'first-90-days': 'joiners', 'safety-first': 'safety', 'quality-and-suppliers': 'quality' },
	challenges: 'first',
	/** Of questions, by the name of a topic. */
	topics: {
		Safety: 'safety',
		'Shift handover': 'safety',
		'Near misses': 'safety',
		'First 90 days': 'joiners',
		Travel: 'joiners',
		Quality: 'quality'
	} as Record<string, string | undefined>,
	otherQuestions: 'first'
};
