/** Written into the file's header (`DRAG`), so that a case can be told from any other SQLite file. */
export const APPLICATION_ID = 0x44524147;
