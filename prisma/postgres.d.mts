export interface PostgresServer {
  url: string;
  stop(): Promise<void>;
}

export function startPostgres(): Promise<PostgresServer>;
