export interface PostgresServer {
  url: string;
  stop(): Promise<void>;
}

export function startPostgres(parent?: string, more?: readonly string[]): Promise<PostgresServer>;
