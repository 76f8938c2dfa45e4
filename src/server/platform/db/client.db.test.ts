// What comes back from PostgreSQL is what the types say.
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { useDatabase } from '../../../../tests/support/database.ts';
import { named } from './client.ts';

const house = useDatabase();

it('reads ids and arrays of ids as numbers', async () => {
	const text = `select 7::bigint as id, '{1,9007199254740991}'::bigint[] as ids, '{}'::bigint[] as none, null::bigint[] as missing`;
	const expected = { id: 7, ids: [1, Number.MAX_SAFE_INTEGER], none: [], missing: null };
	expect(await named(house.db(), 'test_ids', text, [])).toEqual([expected]);
	expect((await house.db().execute(sql.raw(text))).rows).toEqual([expected]);
});
