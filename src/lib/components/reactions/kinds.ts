// The four reactions as one sees them: icon and word.
import Heart from '@lucide/svelte/icons/heart';
import HeartHandshake from '@lucide/svelte/icons/heart-handshake';
import Lightbulb from '@lucide/svelte/icons/lightbulb';
import PartyPopper from '@lucide/svelte/icons/party-popper';
import { m } from '#lib/paraglide/messages.js';

export const reactionLooks = {
	like: { Icon: Heart, word: m.conversation_react_like },
	helped: { Icon: HeartHandshake, word: m.conversation_react_helped },
	insight: { Icon: Lightbulb, word: m.conversation_react_insight },
	celebrate: { Icon: PartyPopper, word: m.conversation_react_celebrate }
};
