// Guessing the language of a text for the search.
import { expect, it } from 'vitest';
import { guessLanguage } from './language.ts';

it.each([
	['english', 'We moved the stand-up to nine because most of the team starts early. What do you think about it?'],
	['german', 'Wir haben die Besprechung auf neun Uhr verlegt, weil die meisten früh anfangen. Was haltet ihr davon?'],
	[
		'french',
		'Nous avons avancé la réunion à neuf heures, car la plupart des collègues commencent tôt. Qu’en pensez-vous ?'
	],
	['spanish', 'Hemos movido la reunión a las nueve porque la mayoría del equipo empieza temprano. ¿Qué os parece?'],
	['simple', 'Przenieśliśmy spotkanie na dziewiątą, ponieważ większość zespołu zaczyna wcześnie.'],
	['simple', '我们把会议改到九点。'],
	['simple', 'ok'],
	['simple', '']
])('%s: %s', (language, text) => expect(guessLanguage(text)).toBe(language));

it('answers with the fallback given when it cannot tell', () => expect(guessLanguage('Foto', 'german')).toBe('german'));
