/**
 * Identical matching everywhere, provably: canonical JSON, digests, fingerprints, snapshots.
 *
 * @module silkmatch/hub
 */

export { canonicalJson } from '../model/canonical-json.ts';
export { sha256, sha256OfText, toHex } from '../model/sha256.ts';
export {
  type Bundle,
  type BundleTerms,
  inspectBundle,
  isBundle,
  openBundle,
  sealBundle,
} from './bundle.ts';
export {
  type ChangeSet,
  changeSetBytes,
  changesSince,
  type HubChanges,
  parseChangeSet,
} from './change-set.ts';
export { compareRuns, type RunCause, type RunComparison, type RunPlace } from './compare-runs.ts';
export type { Head, SignedHead } from './head.ts';
export {
  enterIntroduction,
  type Introduction,
  type IntroductionLedger,
  type LedgerCheckpoint,
  type LedgerEntry,
  ledgerBytes,
  ledgerCheckpoint,
  parseLedger,
  type RecordRevision,
} from './introduction-ledger.ts';
export {
  generateKey,
  type PublicKey,
  parseSigningKey,
  type Signatures,
  type Signer,
  type SigningKey,
  signerOf,
} from './key.ts';
export { type BundleKind, bundleKinds, type Manifest, type PayloadSeal } from './manifest.ts';
export { type HubMerge, type Merge, type MergeOutcome, merge } from './merge.ts';
export {
  type Changes,
  commit,
  createReplica,
  type HubState,
  type Replica,
  type RevisionVector,
  replicaDigest,
  revisionVector,
  type SharedSets,
  signAgain,
} from './replica.ts';
export { parseReplica, replicaBytes } from './replica-file.ts';
export {
  openRoster,
  type Role,
  type Roster,
  type RosterTrust,
  type SignedRoster,
  signRoster,
} from './roster.ts';
export {
  type RecordLists,
  type Shareable,
  type SharingPolicy,
  shareable,
  type Withheld,
  type Withholding,
} from './shareable.ts';
export {
  recordDigest,
  type SharedEntry,
  type SharedKind,
  type SharedRecord,
  type StoredEntry,
} from './shared-record.ts';
export { type SharedProblem, type SharedRecords, sharedRecords } from './shared-records.ts';
export {
  describeSnapshot,
  type OpenSnapshotOptions,
  openSnapshot,
  type SnapshotDescription,
  type SnapshotOptions,
  snapshot,
} from './snapshot.ts';
export { type StreamHead, type StreamHeads, type Succession, succeed } from './succession.ts';
export {
  type Accepted,
  acceptBundle,
  beginTrust,
  parseTrust,
  renewTrust,
  type Trust,
} from './trust.ts';
