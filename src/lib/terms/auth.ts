// The words of sign-in: what a device is called in the list of sessions.
import { m } from '#lib/paraglide/messages.js';

const browsers: [RegExp, string][] = [
	[/Edg(?:e|A|iOS)?\//, 'Edge'],
	[/OPR\/|Opera/, 'Opera'],
	[/SamsungBrowser\//, 'Samsung Internet'],
	[/Firefox\/|FxiOS\//, 'Firefox'],
	[/Chrome\/|CriOS\/|Chromium\//, 'Chrome'],
	[/Safari\//, 'Safari']
];
const systems: [RegExp, string][] = [
	[/iPhone/, 'iPhone'],
	[/iPad/, 'iPad'],
	[/Android/, 'Android'],
	[/Windows/, 'Windows'],
	[/Mac OS X|Macintosh/, 'macOS'],
	[/CrOS/, 'ChromeOS'],
	[/Linux/, 'Linux']
];

/** "Firefox, Windows"; an unknown device says so. */
export function deviceName(userAgent: string): string {
	const browser = browsers.find(([sign]) => sign.test(userAgent))?.[1];
	const system = systems.find(([sign]) => sign.test(userAgent))?.[1];
	return [browser, system].filter(Boolean).join(', ') || m.auth_unknown_device();
}

/** What kind of thing it is, for the icon. */
export const isPhone = (device: string) => /iPhone|iPad|Android/.test(device);
