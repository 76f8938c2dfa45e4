// One item of the starter bank, with all it says in both languages.
import { renderMarkdown } from '#server/platform/text/markdown.ts';
import { findStarterItem } from '#server/programme/bank/queries/starter.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = locals.ctx();
	const item = await findStarterItem(ctx, params.key);
	const asked = url.searchParams.get('language');
	const language: 'en' | 'de' = asked === 'en' || asked === 'de' ? asked : ctx.viewer.language;
	return { item, language, outlineHtml: renderMarkdown(item.texts[language].outline).html };
};
