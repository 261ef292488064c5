/**
 * What needs Node: reading records and classifications from files, writing the results of a run.
 *
 * @module silkmatch/node
 */

export type { FileFormat } from '../formats/file-format.ts';
export type { FileItem, FileRow } from '../formats/file-row.ts';
export { type RecordType, type RecordTypes, recordTypes } from '../formats/record-type.ts';
export type { CheckOptions, Remark } from '../formats/records-of-rows.ts';
export type { TextOptions } from '../formats/rows-of-bytes.ts';
export { type AccountOptions, formatAccount } from './account.ts';
export type { AccountLanguage } from './account-words.ts';
export {
  type FeatureFile,
  type FeatureRow,
  formatFeatures,
  readFeatures,
} from './evaluation-features.ts';
export {
  type EvaluationWriteOptions,
  formatJudgments,
  formatRunFile,
  readJudgments,
  readRun,
} from './evaluation-files.ts';
export { decodeId, encodeId } from './evaluation-id.ts';
export type { EvaluationFileOptions, EvaluationFormat } from './evaluation-lines.ts';
export { type LoadTaxonomyOptions, loadTaxonomy, type TaxonomyFormat } from './load-taxonomy.ts';
export type { RdfFormat } from './rdf-statements.ts';
export { type ReadRecordsOptions, readRecords } from './read-records.ts';
export { type ReadOptions, readRows } from './read-rows.ts';
export { formatRun, type RunFormat, runFormats } from './run-format.ts';
export type { RunOptions } from './run-options.ts';
export { type ServedFolder, serveFolder } from './serve-folder.ts';
export type { TaxonomyColumn } from './taxonomy-table.ts';
export { writeRun } from './write-run.ts';
