// Which place this installation keeps its files in: the data folder, or an S3-compatible bucket.
import { diskStore } from './disk.ts';
import { s3Store, type S3Settings } from './s3.ts';
import type { Store } from './store.ts';

export interface StoreSettings {
	dataFolder: string;
	S3_ENDPOINT?: string;
	S3_BUCKET?: string;
	S3_REGION: string;
	S3_ACCESS_KEY?: string;
	S3_SECRET_KEY?: string;
}

/** The store this installation is set up for: a bucket if one is named, else the folder `media` in the data folder. */
export function openStore(settings: StoreSettings): Store {
	const bucket = bucketSettings(settings);
	return bucket ? s3Store(bucket) : diskStore(`${settings.dataFolder}/media`);
}

function bucketSettings(settings: StoreSettings): S3Settings | null {
	const {
		S3_ENDPOINT: endpoint,
		S3_BUCKET: bucket,
		S3_ACCESS_KEY: accessKey,
		S3_SECRET_KEY: secretKey,
		S3_REGION: region
	} = settings;
	if (!endpoint && !bucket) return null;
	if (!endpoint || !bucket || !accessKey || !secretKey) {
		throw new Error('To keep media in a bucket, set S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY and S3_SECRET_KEY together.');
	}
	return { endpoint, bucket, region, accessKey, secretKey };
}
