export type { FileFormat } from './file-format.ts';
export type { FileItem, FileRow } from './file-row.ts';
export { type ReadRecordsOptions, readRecords } from './read-records.ts';
export { type ReadOptions, readRows } from './read-rows.ts';
export type { RecordType, RecordTypes } from './record-type.ts';
