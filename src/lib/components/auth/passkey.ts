// The browser's half of the two passkey ceremonies.

interface Options extends Record<string, unknown> {
	challenge: string;
}

/** Over plain http browsers offer passkeys on localhost only, and never for a bare address. */
export function canUsePasskeys(): boolean {
	return (
		window.isSecureContext &&
		typeof PublicKeyCredential === 'function' &&
		typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function' &&
		!/^[\d.]+$|:/.test(location.hostname)
	);
}

/** Signs in; false when it did not work or the person stopped it. */
export async function signInWithPasskey(): Promise<boolean> {
	const options = await optionsFor('generate-authenticate-options');
	if (!options) return false;
	const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options as never);
	const credential = await navigator.credentials.get({ publicKey }).catch(() => null);
	return credential !== null && (await verify('verify-authentication', { response: plain(credential) }));
}

/** Registers a passkey for the person signed in; 'stale' when they have to sign in again first. */
export async function addPasskey(account: string, name: string): Promise<'done' | 'failed' | 'stale'> {
	const answer = await fetch(`/api/auth/passkey/generate-register-options?name=${encodeURIComponent(account)}`);
	if (answer.status === 403) return 'stale';
	if (!answer.ok) return 'failed';
	const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON((await answer.json()) as never);
	const credential = await navigator.credentials.create({ publicKey }).catch(() => null);
	if (!credential) return 'failed';
	return (await verify('verify-registration', { response: plain(credential), name })) ? 'done' : 'failed';
}

async function optionsFor(step: string): Promise<Options | null> {
	const answer = await fetch(`/api/auth/passkey/${step}`);
	return answer.ok ? ((await answer.json()) as Options) : null;
}

async function verify(step: string, body: object): Promise<boolean> {
	const answer = await fetch(`/api/auth/passkey/${step}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body)
	});
	return answer.ok;
}

const plain = (credential: Credential) => (credential as PublicKeyCredential).toJSON() as unknown;
