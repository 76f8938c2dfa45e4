// Columns that many tables share, written once.
import { bigint, customType, timestamp } from 'drizzle-orm/pg-core';

/** Primary key: a bigint that PostgreSQL hands out. */
export const id = () => bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity();

/** A reference to another table's `id`. */
export const ref = (name: string) => bigint(name, { mode: 'number' });

export const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const createdAt = () => at('created_at').notNull().defaultNow();

export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** A text search configuration of PostgreSQL, by its name: 'english', 'german', 'french', 'spanish' or 'simple'. */
export const regconfig = customType<{ data: string }>({ dataType: () => 'regconfig' });
