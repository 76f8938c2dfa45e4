// How the interface's words are compiled; the build, the tests and the command line all read it here.
export const wordOptions = {
	project: './project.inlang',
	outdir: './src/lib/paraglide',
	strategy: ['cookie', 'preferredLanguage', 'baseLocale'] as ('cookie' | 'preferredLanguage' | 'baseLocale')[],
	cookieName: 'hearth_language'
};
