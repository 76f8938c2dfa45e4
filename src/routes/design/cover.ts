// A drawn cover for the gallery: dusk over a row of machine halls.

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 424" preserveAspectRatio="xMidYMid slice"><defs><linearGradient id="s" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#d9935f"/><stop offset=".55" stop-color="#a4643f"/><stop offset="1" stop-color="#5b3723"/></linearGradient></defs><rect width="1200" height="424" fill="url(#s)"/><circle cx="930" cy="150" r="64" fill="#ffd9a8" opacity=".75"/><path d="M0 320l120-62v62l120-62v62l120-62v62l120-62v62h180v-120h60v120h120l90-46 90 46h240v104H0Z" fill="#3a2317" opacity=".82"/></svg>`;

export const cover = {
	src: `data:image/svg+xml,${encodeURIComponent(drawing)}`,
	width: 1200,
	height: 424,
	alt: 'Machine halls at dusk, drawn',
	placeholder: '#a4643f'
};
