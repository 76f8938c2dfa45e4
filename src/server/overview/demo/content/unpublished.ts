// What stands beside the archive: the announcement of the week, a draft on somebody's desk, and an article that waits for its day.
import { conversation, who } from './conversation.ts';
import type { CoverText } from './covers.ts';
import type { ArticleText } from './shape.ts';

export const announcement: ArticleText = {
	slug: 'open-floor',
	author: 'alina.moritz',
	title: 'Open floor next week: bring the question you never got answered',
	summary:
		'One hour, three places, no slides. Everyone who has waited too long for an answer gets the microphone first.',
	body: `Half a year ago a question waited **31 working hours** for its first useful reply. Today it is 18. That is good, and it is not 15.

So next week we do in a room what we do here every day:

- **Leipzig, Plant 1:** canteen, 12:30
- **Leipzig, Plant 2:** hall 4 office, 13:45, so that both shifts can come
- **Pune:** training room, 15:00 Pune time

Bring one question that nobody has answered yet. It need not be clever. We read it out, and whoever knows, answers. What nobody in the room knows goes up here the same evening, with the name of the person who will find out.

Henrike is in Plant 2, Sunita in Pune, I carry the microphone in Plant 1. There will be cake. Holger insists that it is not leftover cake.

> [!NOTE]
> Can’t come? Write your question under any article that is near to it and mention @alina.moritz. I collect them until the evening before.`,
	topics: ['working-together', 'people'],
	language: 'en',
	daysAgo: 1,
	hour: 8,
	comments: conversation(`
katja.wiesner 1: 13:45 works for early and late shift. Thank you for not putting it at two again.
tom.sander 2: My question: who decides which pallet label is the right one? I have asked three people and I have three labels.
> katja.wiesner 3: I know who does not decide it, and that is me. Bring it.
anjali.shah 4: @alina.moritz, shall @hannes.vogt and I connect the training room with hall 4? The camera from the open day is still here.
`),
	reactions: {
		like: who('jonas.reuter henrike.falk tom.sander lena.brandt marek.nowak neha.patil sunita.deshpande emil.lorenz'),
		celebrate: who('holger.brandis miriam.stein katja.wiesner')
	}
};

export const pinnedForDays = 6;

export const announcementCover: CoverText = {
	slug: 'open-floor',
	motif: 'bubbles',
	palette: 'dawn',
	seed: 'open-floor',
	alt: { en: 'Speech bubbles in the warm colours of a morning', de: 'Sprechblasen in den warmen Farben eines Morgens' }
};

export const draft = {
	author: 'jonas.reuter',
	coAuthor: 'alina.moritz',
	title: 'The woman who hears bearings',
	summary: '',
	body: `Ines Carvalho listens to pumps with headphones. Not music: the raw signal of an accelerometer, shifted up two octaves.

> You see a spike in the spectrum and you believe it. You hear it and you know it.

*To do: second visit at the bench on Thursday, ask Yusuf about the night with TB3, photo with the headphones on.*

## What she hears

A healthy bearing sounds like rain on a tent. The first damage sounds like one drop that is always the same drop.`,
	topics: ['People', 'Test bench'],
	daysAgo: 2,
	hour: 14
} as const;

export const planned = {
	author: 'alina.moritz',
	title: 'What you told us about the first half year, in five charts and one apology',
	summary: 'We asked, 214 of you answered. What works, what does not, and what we change until summer.',
	body: `We asked five questions. You gave us five answers and, in the free text, eleven pages more.

## What works

Most of you open the network in the first hour of the shift, and most of you come back for the comments rather than for the article. Two out of three have found a person they did not know before.

## What does not

You miss things. An article that appears on a Friday afternoon is dead on Monday. And searching for a part number finds the story about the part, not the drawing.

## The apology

The survey itself could not be filled in on a phone with gloves on. Hall 3 told us so, in capital letters. The next one can.

## What we change

1. Nothing of weight appears after Thursday noon.
2. Part numbers in articles link to the drawing.
3. Every host looks once a day for a question without an answer.`,
	topics: ['Working together', 'Data'],
	inDays: 2,
	hour: 9,
	draftedDaysAgo: 3
} as const;
