import type { DiagnoseMigrationHistoryOutput } from '@prisma/schema-engine-wasm';

type Provider = 'sqlite' | 'postgresql';

export function migrationsFolder(provider: Provider): string;
export function missingSql(provider: Provider, scratchUrl: string): Promise<string>;
export function diagnose(provider: Provider, url: string): Promise<DiagnoseMigrationHistoryOutput>;
