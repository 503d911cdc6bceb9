/**
 * SQLite has one connection. Inside a change it belongs to the transaction, so a query sent past the
 * transaction would wait for itself for ever. This driver says so instead.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type DatabaseConnection,
  type Driver,
  SqliteDialect,
  type SqliteDialectConfig,
  type SqliteDriver,
} from 'kysely';

const holders = new AsyncLocalStorage<ReadonlySet<object>>();

/** Runs `work` as the holder of the connection that `key` stands for. */
export const holdingConnection = <T>(key: object, work: () => Promise<T>): Promise<T> =>
  holders.run(new Set([...(holders.getStore() ?? []), key]), work);

/** A SQLite dialect whose driver refuses queries that would deadlock. `key` names its connection. */
export class GuardedSqliteDialect extends SqliteDialect {
  readonly #key: object;

  constructor(config: SqliteDialectConfig, key: object) {
    super(config);
    this.#key = key;
  }

  override createDriver(): Driver {
    return guard(super.createDriver() as SqliteDriver, this.#key);
  }
}

function guard(driver: SqliteDriver, key: object): Driver {
  const acquire = driver.acquireConnection.bind(driver);
  driver.acquireConnection = async (): Promise<DatabaseConnection> => {
    if (holders.getStore()?.has(key)) {
      throw new Error(
        'Inside change() use the door (door.db, door.context), not the outer database',
      );
    }
    return acquire();
  };
  return driver;
}
