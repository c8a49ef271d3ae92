/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
  JSON: { input: unknown; output: unknown; }
};

/** The signed-in account. */
export type Account = {
  __typename?: 'Account';
  /** Name for people. */
  displayName: Scalars['String']['output'];
  groups: Array<Scalars['String']['output']>;
  /** The account's name, as used for assignees. */
  name: Scalars['String']['output'];
  roles: Array<Scalars['String']['output']>;
};

/** A text has 1 to 10,000 characters; a task has at most 200 comments and edits. */
export type AddTaskCommentInput = {
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

/** The task with its new comment. */
export type AddTaskCommentPayload = {
  __typename?: 'AddTaskCommentPayload';
  task: Task;
};

/** The task's id; a name of 1 to 150 characters; an http or https address of at most 2,000 characters; at most 500 characters of description. Refused with TOO_MANY_ATTACHMENTS if the task has 50. */
export type AddTaskLinkInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  url: Scalars['String']['input'];
};

/** The task with its new link. */
export type AddTaskLinkPayload = {
  __typename?: 'AddTaskLinkPayload';
  task: Task;
};

/** Up to when an index has seen its sources. */
export type AsOf = {
  __typename?: 'AsOf';
  /** Whether a source has not been heard of for longer than the platform allows (10 seconds unless configured). */
  stale: Scalars['Boolean']['output'];
  /** The oldest of the bundles' times: everything before it is in the list. */
  time: Scalars['DateTime']['output'];
  /** Opaque position to resume taskChanges from. */
  token: Scalars['String']['output'];
};

export type AssignTaskInput = {
  assignee: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type AssignTaskPayload = {
  __typename?: 'AssignTaskPayload';
  task: Task;
};

/** Tasks as in ClaimTasksInput. */
export type AssignTasksInput = {
  assignee: Scalars['String']['input'];
  filter?: InputMaybe<TaskFilter>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  operationId?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A result for each task. */
export type AssignTasksPayload = {
  __typename?: 'AssignTasksPayload';
  failed: Scalars['Int']['output'];
  results: Array<TaskResult>;
  succeeded: Scalars['Int']['output'];
};

/** How far a bulk command is. Kept for a day. */
export type BulkOperation = {
  __typename?: 'BulkOperation';
  /** Verb of the command, for example claim. */
  command: Scalars['String']['output'];
  /** Null until it is over. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  failed: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  startedAt: Scalars['DateTime']['output'];
  succeeded: Scalars['Int']['output'];
  /** How many tasks it is for. */
  total: Scalars['Int']['output'];
  /** When it last went on. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A text file of a service bundle. */
export type BundleFile = {
  __typename?: 'BundleFile';
  content: Scalars['String']['output'];
  path: Scalars['String']['output'];
};

/** One thing wrong with a service bundle, and where. */
export type BundleProblem = {
  __typename?: 'BundleProblem';
  /** Stable code, for example UNKNOWN_FORM, UNKNOWN_INTEGRATION_TYPE, UNSAFE_SCRIPT. */
  code: Scalars['String']['output'];
  /** The BPMN element's id or the JSON Pointer in the file. */
  element?: Maybe<Scalars['String']['output']>;
  /** The file in the bundle. */
  file: Scalars['String']['output'];
  message: Scalars['String']['output'];
  severity: ProblemSeverity;
};

/** A business error that the task's process handles. */
export type BusinessError = {
  __typename?: 'BusinessError';
  code: Scalars['String']['output'];
  /** Name for people. */
  name: Scalars['String']['output'];
};

export type CancelServiceInstanceInput = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type CancelServiceInstancePayload = {
  __typename?: 'CancelServiceInstancePayload';
  serviceInstance: ServiceInstance;
};

export type CheckServiceBundleInput = {
  bundle: Scalars['String']['input'];
};

export type CheckServiceBundlePayload = {
  __typename?: 'CheckServiceBundlePayload';
  problems: Array<BundleProblem>;
};

export type ChooseDefaultTaskFilterInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type ChooseDefaultTaskFilterPayload = {
  __typename?: 'ChooseDefaultTaskFilterPayload';
  taskFilter?: Maybe<SavedTaskFilter>;
};

export type ClaimTaskInput = {
  id: Scalars['ID']['input'];
  takeover?: InputMaybe<Scalars['Boolean']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type ClaimTaskPayload = {
  __typename?: 'ClaimTaskPayload';
  task: Task;
};

/** Either ids, at most 500, or a filter or search with at most 500 matches; more is TOO_MANY_TASKS. A UUID as operationId lets bulkOperation tell the progress. */
export type ClaimTasksInput = {
  filter?: InputMaybe<TaskFilter>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  operationId?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  takeover?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A result for each task. */
export type ClaimTasksPayload = {
  __typename?: 'ClaimTasksPayload';
  failed: Scalars['Int']['output'];
  results: Array<TaskResult>;
  succeeded: Scalars['Int']['output'];
};

export type CompleteTaskInput = {
  data?: InputMaybe<Scalars['JSON']['input']>;
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type CompleteTaskPayload = {
  __typename?: 'CompleteTaskPayload';
  task: Task;
};

/** Tasks as in ClaimTasksInput. The data must fit the form of each. */
export type CompleteTasksInput = {
  data?: InputMaybe<Scalars['JSON']['input']>;
  filter?: InputMaybe<TaskFilter>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  operationId?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A result for each task. */
export type CompleteTasksPayload = {
  __typename?: 'CompleteTasksPayload';
  failed: Scalars['Int']['output'];
  results: Array<TaskResult>;
  succeeded: Scalars['Int']['output'];
};

export type CorrelateMessageInput = {
  businessKey?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  serviceInstanceId?: InputMaybe<Scalars['ID']['input']>;
  variables?: InputMaybe<Scalars['JSON']['input']>;
};

export type CorrelateMessagePayload = {
  __typename?: 'CorrelateMessagePayload';
  processInstanceId?: Maybe<Scalars['ID']['output']>;
};

/** A task without a process. Limits are those of UpdateTaskInput. */
export type CreateTaskInput = {
  assignee?: InputMaybe<Scalars['String']['input']>;
  candidateGroups?: InputMaybe<Array<Scalars['String']['input']>>;
  candidateUsers?: InputMaybe<Array<Scalars['String']['input']>>;
  description?: InputMaybe<Scalars['String']['input']>;
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  followUpAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The same key of the same viewer answers with the first task. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 255 characters. */
  name: Scalars['String']['input'];
  /** 50 unless given. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The created task. */
export type CreateTaskPayload = {
  __typename?: 'CreateTaskPayload';
  task: Task;
};

/**
 * A condition on one value of the form data: a path like applicant.city, and comparisons that must hold for the same value.
 * Values of a list have their list's path; one of them is enough. Text that is an ISO 8601 date compares as one with greater and less.
 */
export type DataFilter = {
  /** A part of the text, whatever the case, with or without accents. */
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['JSON']['input']>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  greaterThan?: InputMaybe<Scalars['JSON']['input']>;
  greaterThanOrEqual?: InputMaybe<Scalars['JSON']['input']>;
  /** Any of these, 500 at most. */
  in?: InputMaybe<Array<Scalars['JSON']['input']>>;
  lessThan?: InputMaybe<Scalars['JSON']['input']>;
  lessThanOrEqual?: InputMaybe<Scalars['JSON']['input']>;
  path: Scalars['String']['input'];
  /** What values are compared as, if not as what the given ones look like. DATE makes equals compare moments and not texts. */
  type?: InputMaybe<TaskDataType>;
};

/** From inclusive, to exclusive. */
export type DateTimeRange = {
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A message that could not be read on the bus. */
export type DeadLetter = {
  __typename?: 'DeadLetter';
  /** Redacted and cut, if it is JSON. */
  body: Scalars['String']['output'];
  errorCode?: Maybe<Scalars['String']['output']>;
  errorMessage?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  key?: Maybe<Scalars['String']['output']>;
  /** When it came last. */
  receivedAt: Scalars['DateTime']['output'];
  replay?: Maybe<DeadLetterReplay>;
  /** In bytes. */
  size: Scalars['Int']['output'];
  /** How often the same message came. */
  times: Scalars['Int']['output'];
  /** Where it could not be read. */
  topic: Scalars['String']['output'];
};

export type DeadLetterConnection = {
  __typename?: 'DeadLetterConnection';
  edges: Array<DeadLetterEdge>;
  pageInfo: PageInfo;
  totalCount: TotalCount;
};

export type DeadLetterEdge = {
  __typename?: 'DeadLetterEdge';
  cursor: Scalars['String']['output'];
  node: DeadLetter;
};

/** All given conditions must hold. */
export type DeadLetterFilter = {
  replayed?: InputMaybe<Scalars['Boolean']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Somewhere in the error message, whatever the case. */
  text?: InputMaybe<Scalars['String']['input']>;
  topic?: InputMaybe<Scalars['String']['input']>;
};

/** Who sent a dead letter again. */
export type DeadLetterReplay = {
  __typename?: 'DeadLetterReplay';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  reason: Scalars['String']['output'];
};

/** What became of one dead letter: as it is now, or why it was not sent. */
export type DeadLetterResult = {
  __typename?: 'DeadLetterResult';
  deadLetter?: Maybe<DeadLetter>;
  error?: Maybe<FailureDeskError>;
  id: Scalars['ID']['output'];
};

export type DeferTaskInput = {
  followUpAt: Scalars['DateTime']['input'];
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The deferred task. */
export type DeferTaskPayload = {
  __typename?: 'DeferTaskPayload';
  task: Task;
};

/** Tasks as in ClaimTasksInput. */
export type DeferTasksInput = {
  filter?: InputMaybe<TaskFilter>;
  followUpAt: Scalars['DateTime']['input'];
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  operationId?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A result for each task. */
export type DeferTasksPayload = {
  __typename?: 'DeferTasksPayload';
  failed: Scalars['Int']['output'];
  results: Array<TaskResult>;
  succeeded: Scalars['Int']['output'];
};

export type DelegateTaskInput = {
  assignee: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The delegated task. */
export type DelegateTaskPayload = {
  __typename?: 'DelegateTaskPayload';
  task: Task;
};

export type DeleteTaskFilterInput = {
  id: Scalars['ID']['input'];
};

export type DeleteTaskFilterPayload = {
  __typename?: 'DeleteTaskFilterPayload';
  id: Scalars['ID']['output'];
};

export type DeployServiceBundleInput = {
  /** The zip, base64-encoded; at most 5 MiB. */
  bundle: Scalars['String']['input'];
};

export type DeployServiceBundlePayload = {
  __typename?: 'DeployServiceBundlePayload';
  /** Warnings; errors refuse the deployment with VALIDATION_FAILED. */
  problems: Array<BundleProblem>;
  serviceDefinitions: Array<ServiceDefinition>;
};

/** An activity of the process that the case is in or was in. */
export type DiagramActivity = {
  __typename?: 'DiagramActivity';
  activityId: Scalars['String']['output'];
  /** How often the activity has been entered. */
  count: Scalars['Int']['output'];
  state: DiagramActivityState;
};

/** Where the case is with an activity. */
export type DiagramActivityState =
  | 'ACTIVE'
  | 'CANCELLED'
  | 'FINISHED'
  | 'INCIDENT';

/** The task's id, the comment's id and its new text. */
export type EditTaskCommentInput = {
  commentId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

/** The task with its edited comment. */
export type EditTaskCommentPayload = {
  __typename?: 'EditTaskCommentPayload';
  task: Task;
};

export type EndSubstitutionInput = {
  id: Scalars['ID']['input'];
};

/** The ended substitution. */
export type EndSubstitutionPayload = {
  __typename?: 'EndSubstitutionPayload';
  substitution: Substitution;
};

/** The message is kept on the timeline, at most 1,000 characters. */
export type FailTaskInput = {
  code: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  message?: InputMaybe<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The ended task. */
export type FailTaskPayload = {
  __typename?: 'FailTaskPayload';
  task: Task;
};

/** Why something did not change. */
export type FailureDeskError = {
  __typename?: 'FailureDeskError';
  /** Stable, as in extensions.code of a single command. */
  code: Scalars['String']['output'];
  /** For people. */
  message: Scalars['String']['output'];
};

/** A versioned JSON Schema (draft 2020-12) with UI hints. */
export type Form = {
  __typename?: 'Form';
  createdAt: Scalars['DateTime']['output'];
  /** Bundle and form name, for example parking-permit.application. */
  key: Scalars['String']['output'];
  /** The JSON Schema of the data. */
  schema: Scalars['JSON']['output'];
  title?: Maybe<Scalars['String']['output']>;
  /** Texts by language, for example { de: { 'plate.label': 'Kennzeichen' } }. */
  translations?: Maybe<Scalars['JSON']['output']>;
  /** The layout, in JSON Forms' UI schema; null lets the frontend derive one. */
  uiSchema?: Maybe<Scalars['JSON']['output']>;
  version: Scalars['Int']['output'];
};

export type FormConnection = {
  __typename?: 'FormConnection';
  edges: Array<FormEdge>;
  pageInfo: PageInfo;
  totalCount: TotalCount;
};

export type FormEdge = {
  __typename?: 'FormEdge';
  cursor: Scalars['String']['output'];
  node: Form;
};

/** What validating data against a form found. */
export type FormValidation = {
  __typename?: 'FormValidation';
  valid: Scalars['Boolean']['output'];
  violations: Array<Violation>;
};

/** People who share work. */
export type Group = {
  __typename?: 'Group';
  /** The group's name, as used for candidate groups. */
  name: Scalars['String']['output'];
};

/** Where the search matched: text fragments, matches between U+E000 and U+E001, never HTML. */
export type Highlight = {
  __typename?: 'Highlight';
  field: Scalars['String']['output'];
  fragments: Array<Scalars['String']['output']>;
};

/** Something that went wrong in a process and waits for somebody. */
export type Incident = {
  __typename?: 'Incident';
  activityId?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** What failed, if it was an integration. */
  integrationFailure?: Maybe<IntegrationFailure>;
  message?: Maybe<Scalars['String']['output']>;
  processDefinitionId?: Maybe<Scalars['ID']['output']>;
  processInstanceId?: Maybe<Scalars['ID']['output']>;
  serviceInstance?: Maybe<ServiceInstance>;
  type: Scalars['String']['output'];
};

export type IncidentConnection = {
  __typename?: 'IncidentConnection';
  edges: Array<IncidentEdge>;
  pageInfo: PageInfo;
  totalCount: TotalCount;
};

export type IncidentEdge = {
  __typename?: 'IncidentEdge';
  cursor: Scalars['String']['output'];
  node: Incident;
};

/** All given conditions must hold. */
export type IncidentFilter = {
  activityId?: InputMaybe<Scalars['String']['input']>;
  serviceInstanceId?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** From and to are inclusive. */
export type IntRange = {
  from?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
};

/** One instance of a program that serves an integration type. */
export type IntegrationArtifact = {
  __typename?: 'IntegrationArtifact';
  alive: Scalars['Boolean']['output'];
  /** Those it serves; without any it serves requests that name none. */
  environments: Array<Scalars['String']['output']>;
  instance: Scalars['String']['output'];
  lastHeartbeat: Scalars['DateTime']['output'];
  name: Scalars['String']['output'];
};

/** An attempt that brought nothing, or an answer that changed nothing. */
export type IntegrationAttempt = {
  __typename?: 'IntegrationAttempt';
  /** What the artifact said, redacted; null if it said nothing. */
  answer?: Maybe<Scalars['JSON']['output']>;
  attempt: Scalars['Int']['output'];
  cause: Scalars['String']['output'];
  outcome: IntegrationAttemptOutcome;
  time: Scalars['DateTime']['output'];
};

/** FAILED was answered, NO_ANSWER timed out, IGNORED is an answer that came too late or twice. */
export type IntegrationAttemptOutcome =
  | 'FAILED'
  | 'IGNORED'
  | 'NO_ANSWER';

/** A request of an integration element that failed at least once. */
export type IntegrationFailure = {
  __typename?: 'IntegrationFailure';
  activityId?: Maybe<Scalars['String']['output']>;
  activityName?: Maybe<Scalars['String']['output']>;
  /** Number of the newest attempt that failed. */
  attempt: Scalars['Int']['output'];
  /** Oldest first, at most the newest 50. */
  attempts: Array<IntegrationAttempt>;
  businessKey?: Maybe<Scalars['String']['output']>;
  /** Why the newest attempt failed. */
  cause: Scalars['String']['output'];
  /** The same over all attempts; in logs and messages of the artifact, too. */
  correlationId: Scalars['ID']['output'];
  /** Names of inputs that an operator gave for the next attempt. */
  editedInputs: Array<Scalars['String']['output']>;
  environment?: Maybe<Scalars['String']['output']>;
  /** Business errors that the type offers. */
  errorCodes: Array<Scalars['String']['output']>;
  failedAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** What was asked. Values of secret names are redacted, long ones cut. */
  inputs: Scalars['JSON']['output'];
  processInstanceId: Scalars['ID']['output'];
  /** How it ended; null while it did not. */
  resolution?: Maybe<IntegrationResolution>;
  serviceInstance?: Maybe<ServiceInstance>;
  serviceKey?: Maybe<Scalars['String']['output']>;
  state: IntegrationFailureState;
  type: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type IntegrationFailureConnection = {
  __typename?: 'IntegrationFailureConnection';
  edges: Array<IntegrationFailureEdge>;
  pageInfo: PageInfo;
  totalCount: TotalCount;
};

export type IntegrationFailureEdge = {
  __typename?: 'IntegrationFailureEdge';
  cursor: Scalars['String']['output'];
  node: IntegrationFailure;
};

/** All given conditions must hold. */
export type IntegrationFailureFilter = {
  environment?: InputMaybe<Scalars['String']['input']>;
  serviceInstanceId?: InputMaybe<Scalars['ID']['input']>;
  serviceKey?: InputMaybe<Scalars['String']['input']>;
  /** Failed last at this time or later. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  states?: InputMaybe<Array<IntegrationFailureState>>;
  /** Somewhere in the cause, whatever the case. */
  text?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of one failure: the failure as it is now, or why it did not change. */
export type IntegrationFailureResult = {
  __typename?: 'IntegrationFailureResult';
  error?: Maybe<FailureDeskError>;
  failure?: Maybe<IntegrationFailure>;
  id: Scalars['ID']['output'];
};

/** What becomes of a failed request. OPEN waits for an operator, RETRYING goes on by itself, RESOLVED went on, and the process of an ENDED one does not wait for it any more. */
export type IntegrationFailureState =
  | 'ENDED'
  | 'OPEN'
  | 'RESOLVED'
  | 'RETRYING';

/** How a failure ended. */
export type IntegrationResolution = {
  __typename?: 'IntegrationResolution';
  at: Scalars['DateTime']['output'];
  /** Null if an answer ended it. */
  by?: Maybe<Scalars['String']['output']>;
  how: IntegrationResolutionKind;
  reason?: Maybe<Scalars['String']['output']>;
};

/** ANSWERED by the artifact after all, OUTPUTS or BUSINESS_ERROR by an operator. */
export type IntegrationResolutionKind =
  | 'ANSWERED'
  | 'BUSINESS_ERROR'
  | 'OUTPUTS';

/** A technical system that designers use in BPMN. */
export type IntegrationType = {
  __typename?: 'IntegrationType';
  /** Every instance that announced it, alive or not. */
  artifacts: Array<IntegrationArtifact>;
  /** What breaks for elements of the version before: inputs that are newly required, gone or of another type, outputs that are gone. */
  breakingChanges: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  /** For the Camunda Modeler and the built-in designer. */
  elementTemplate: Scalars['JSON']['output'];
  environments: Array<Scalars['String']['output']>;
  /** Codes a boundary event can catch. */
  errorCodes: Array<Scalars['String']['output']>;
  inputSchema: Scalars['JSON']['output'];
  /** How many instances of the artifact are alive. */
  instances: Scalars['Int']['output'];
  lastHeartbeat: Scalars['DateTime']['output'];
  name: Scalars['String']['output'];
  outputSchema: Scalars['JSON']['output'];
  type: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Says something about an open task, for those who see it. */
  addTaskComment: AddTaskCommentPayload;
  /** Attaches a link to an open task. Files are attached by POST /files/tasks/{id}, see the field url of an attachment. */
  addTaskLink: AddTaskLinkPayload;
  /** Hands the task to another account. Refused with UNKNOWN_ACCOUNT if there is none of that name, with ASSIGNEE_NOT_ALLOWED if it is none of the task's candidates. */
  assignTask: AssignTaskPayload;
  /** assignTask for many. */
  assignTasks: AssignTasksPayload;
  /** Ends the case and its process. Allowed to its starter, operators and admins. */
  cancelServiceInstance: CancelServiceInstancePayload;
  /** Says what is wrong with a service bundle without deploying it. Role designer. */
  checkServiceBundle: CheckServiceBundlePayload;
  /** Makes a filter that the viewer may use the one their list begins with; without an id none is. */
  chooseDefaultTaskFilter: ChooseDefaultTaskFilterPayload;
  /** Makes the viewer the assignee. Refused with TASK_ALREADY_ASSIGNED if somebody else is, unless takeover is set. */
  claimTask: ClaimTaskPayload;
  /** claimTask for many: each task is decided by itself, what is refused is told in its result. */
  claimTasks: ClaimTasksPayload;
  /** Validates the form data and completes the task. The draft is removed. */
  completeTask: CompleteTaskPayload;
  /** completeTask for many, all with the same data. */
  completeTasks: CompleteTasksPayload;
  /** Hands a message to the instance that waits for it. Roles operator, admin. The same idempotencyKey correlates once. */
  correlateMessage: CorrelateMessagePayload;
  /** Creates a task without a process. The viewer owns it, and is its assignee if nobody else is named. */
  createTask: CreateTaskPayload;
  /** Puts the task off until a time to come. */
  deferTask: DeferTaskPayload;
  /** deferTask for many. */
  deferTasks: DeferTasksPayload;
  /** Has somebody else work the task for its owner, who gets it back by resolveTask and then completes it. Who had the task, or else the viewer, becomes its owner if it has none. */
  delegateTask: DelegateTaskPayload;
  /** Removes a filter of the viewer's, for those it was shared with, too. */
  deleteTaskFilter: DeleteTaskFilterPayload;
  /** Checks and deploys a service bundle: a zip, base64-encoded. Role designer. */
  deployServiceBundle: DeployServiceBundlePayload;
  /** Changes the text of a comment of the viewer's own. What stood there before is kept. */
  editTaskComment: EditTaskCommentPayload;
  /** Ends a substitution now; one that has not begun never does. Ending it again changes nothing. */
  endSubstitution: EndSubstitutionPayload;
  /** Ends the task by one of the business errors that can.fail offers; the process goes on where it handles the error. */
  failTask: FailTaskPayload;
  /** Hands a business error to the process: one that the type offers (else ERROR_NOT_OFFERED) and the process handles (else ERROR_NOT_HANDLED). Roles operator, admin. */
  raiseIntegrationError: RaiseIntegrationErrorPayload;
  /** Makes the task index anew while users work with the old one. Goes on after the answer; refused with ALREADY_RUNNING if it does already. For operators. */
  rebuildTaskIndex: RebuildTaskIndexPayload;
  /** Holds the task index against every runtime bundle and repairs it, while users work. Goes on after the answer; refused with ALREADY_RUNNING if it does already. For operators. */
  reconcileTasks: ReconcileTasksPayload;
  /** Removes a file or link that the viewer attached, or any if the viewer may assign the task. A file's content is deleted some time later. */
  removeTaskAttachment: RemoveTaskAttachmentPayload;
  /** Sends dead letters again to where they could not be read. Refused for each with DEAD_LETTER_REPLAYED if that was done. Roles operator, admin. */
  replayDeadLetters: ReplayDeadLettersPayload;
  /** Has open failures asked again, as they are or with other inputs. Refused for each with FAILURE_NOT_OPEN if it does not wait for that. Roles operator, admin. */
  replayIntegrationFailures: ReplayIntegrationFailuresPayload;
  /** Lets the process go on with outputs given by hand, which must be as the type declares them. Roles operator, admin. */
  resolveIntegrationFailure: ResolveIntegrationFailurePayload;
  /** Gives a delegated task back to its owner. */
  resolveTask: ResolveTaskPayload;
  /** Gives the failed job or integration new retries. Roles operator, admin. */
  retryIncident: RetryIncidentPayload;
  /** Changes how the viewer is told of tasks. What is left out stays as it is; a null goes back to what the platform does. */
  saveNotificationPreferences: SaveNotificationPreferencesPayload;
  /** Keeps what the viewer has typed into a start form so far, valid or not. A null removes it. */
  saveStartDraft: SaveStartDraftPayload;
  /** Has somebody work in the place of somebody absent, or changes that. For oneself, as a lead for members of the groups one leads, as an operator for anybody (else FORBIDDEN). Refused with UNKNOWN_ACCOUNT if the directory does not know the substitute, VALIDATION_FAILED if the period makes no sense or overlaps another of the same two, BAD_INPUT beyond 20 that have not ended of either, CONFLICT if it has ended. Once it has begun, only its end and reason can change. */
  saveSubstitution: SaveSubstitutionPayload;
  /** Keeps what the viewer has typed so far, valid or not. A null removes it. */
  saveTaskDraft: SaveTaskDraftPayload;
  /** Keeps a filter under a name, or replaces one of the viewer's. Refused with VALIDATION_FAILED if another of the viewer's has the name, FORBIDDEN if the filter is somebody else's or the group none of the viewer's, BAD_INPUT if no list can be made of it or there are too many. */
  saveTaskFilter: SaveTaskFilterPayload;
  /** Validates the start form, starts the process and creates the service instance. The same idempotencyKey by the same account starts once. */
  startService: StartServicePayload;
  /** Gives the task back to its candidates. */
  unclaimTask: UnclaimTaskPayload;
  /** unclaimTask for many. */
  unclaimTasks: UnclaimTasksPayload;
  /** Takes back that the task was put off. */
  undeferTask: UndeferTaskPayload;
  /** Changes what is given and leaves the rest; a null removes a date or the description. */
  updateTask: UpdateTaskPayload;
  /** updateTask for many. */
  updateTasks: UpdateTasksPayload;
  /** Brings the integration elements of a service bundle to the newest version that takes them as they are. Nothing is deployed. Role designer. */
  upgradeServiceBundle: UpgradeServiceBundlePayload;
};


export type MutationAddTaskCommentArgs = {
  input: AddTaskCommentInput;
};


export type MutationAddTaskLinkArgs = {
  input: AddTaskLinkInput;
};


export type MutationAssignTaskArgs = {
  input: AssignTaskInput;
};


export type MutationAssignTasksArgs = {
  input: AssignTasksInput;
};


export type MutationCancelServiceInstanceArgs = {
  input: CancelServiceInstanceInput;
};


export type MutationCheckServiceBundleArgs = {
  input: CheckServiceBundleInput;
};


export type MutationChooseDefaultTaskFilterArgs = {
  input: ChooseDefaultTaskFilterInput;
};


export type MutationClaimTaskArgs = {
  input: ClaimTaskInput;
};


export type MutationClaimTasksArgs = {
  input: ClaimTasksInput;
};


export type MutationCompleteTaskArgs = {
  input: CompleteTaskInput;
};


export type MutationCompleteTasksArgs = {
  input: CompleteTasksInput;
};


export type MutationCorrelateMessageArgs = {
  input: CorrelateMessageInput;
};


export type MutationCreateTaskArgs = {
  input: CreateTaskInput;
};


export type MutationDeferTaskArgs = {
  input: DeferTaskInput;
};


export type MutationDeferTasksArgs = {
  input: DeferTasksInput;
};


export type MutationDelegateTaskArgs = {
  input: DelegateTaskInput;
};


export type MutationDeleteTaskFilterArgs = {
  input: DeleteTaskFilterInput;
};


export type MutationDeployServiceBundleArgs = {
  input: DeployServiceBundleInput;
};


export type MutationEditTaskCommentArgs = {
  input: EditTaskCommentInput;
};


export type MutationEndSubstitutionArgs = {
  input: EndSubstitutionInput;
};


export type MutationFailTaskArgs = {
  input: FailTaskInput;
};


export type MutationRaiseIntegrationErrorArgs = {
  input: RaiseIntegrationErrorInput;
};


export type MutationRebuildTaskIndexArgs = {
  input?: InputMaybe<RebuildTaskIndexInput>;
};


export type MutationReconcileTasksArgs = {
  input?: InputMaybe<ReconcileTasksInput>;
};


export type MutationRemoveTaskAttachmentArgs = {
  input: RemoveTaskAttachmentInput;
};


export type MutationReplayDeadLettersArgs = {
  input: ReplayDeadLettersInput;
};


export type MutationReplayIntegrationFailuresArgs = {
  input: ReplayIntegrationFailuresInput;
};


export type MutationResolveIntegrationFailureArgs = {
  input: ResolveIntegrationFailureInput;
};


export type MutationResolveTaskArgs = {
  input: ResolveTaskInput;
};


export type MutationRetryIncidentArgs = {
  input: RetryIncidentInput;
};


export type MutationSaveNotificationPreferencesArgs = {
  input: SaveNotificationPreferencesInput;
};


export type MutationSaveStartDraftArgs = {
  input: SaveStartDraftInput;
};


export type MutationSaveSubstitutionArgs = {
  input: SaveSubstitutionInput;
};


export type MutationSaveTaskDraftArgs = {
  input: SaveTaskDraftInput;
};


export type MutationSaveTaskFilterArgs = {
  input: SaveTaskFilterInput;
};


export type MutationStartServiceArgs = {
  input: StartServiceInput;
};


export type MutationUnclaimTaskArgs = {
  input: UnclaimTaskInput;
};


export type MutationUnclaimTasksArgs = {
  input: UnclaimTasksInput;
};


export type MutationUndeferTaskArgs = {
  input: UndeferTaskInput;
};


export type MutationUpdateTaskArgs = {
  input: UpdateTaskInput;
};


export type MutationUpdateTasksArgs = {
  input: UpdateTasksInput;
};


export type MutationUpgradeServiceBundleArgs = {
  input: UpgradeServiceBundleInput;
};

/** What somebody, or a web-hook, is told. */
export type Notification = {
  __typename?: 'Notification';
  /** How often it was tried to tell it. */
  attempts: Scalars['Int']['output'];
  changedAt: Scalars['DateTime']['output'];
  channel: NotificationChannel;
  /** Whether it is told with everything else of a period. */
  digest: Scalars['Boolean']['output'];
  /** When it is told, or tried again. */
  dueAt: Scalars['DateTime']['output'];
  /** Why it was not told; null if nothing went wrong. */
  error?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: NotificationKind;
  occurredAt: Scalars['DateTime']['output'];
  /** An account, or a web-hook's name. */
  recipient: Scalars['String']['output'];
  state: NotificationState;
  taskId: Scalars['ID']['output'];
};

/** How they are told. */
export type NotificationChannel =
  | 'MAIL'
  | 'WEB_HOOK';

/** What people are told of. */
export type NotificationKind =
  | 'ASSIGNED'
  | 'CREATED';

/** Some notifications. */
export type NotificationList = {
  __typename?: 'NotificationList';
  /** Whether there are more than these. */
  more: Scalars['Boolean']['output'];
  notifications: Array<Notification>;
};

/** How somebody is told: not at all, at once, or together with everything else of a period. */
export type NotificationMode =
  | 'DIGEST'
  | 'IMMEDIATE'
  | 'OFF';

/** How somebody is told of tasks by e-mail. */
export type NotificationPreferences = {
  __typename?: 'NotificationPreferences';
  /** Of tasks that somebody gave the viewer. */
  assigned: NotificationMode;
  /** Of new tasks that the viewer could claim. */
  created: NotificationMode;
  /** Whether the platform tells anybody at all. */
  enabled: Scalars['Boolean']['output'];
  /** en or de. */
  language: Scalars['String']['output'];
  /** Keys of the services of which the viewer is told nothing. */
  mutedServices: Array<Scalars['String']['output']>;
};

/** Where a notification is: DROPPED for what was true no more, FAILED after the last attempt, UNCERTAIN if sending was cut off, so that it may have been told and is not told again. */
export type NotificationState =
  | 'DROPPED'
  | 'FAILED'
  | 'SENDING'
  | 'SENT'
  | 'UNCERTAIN'
  | 'WAITING';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Whether a problem keeps a bundle from being deployed. */
export type ProblemSeverity =
  | 'ERROR'
  | 'WARNING';

/** A deployed BPMN process in one version. */
export type ProcessDefinition = {
  __typename?: 'ProcessDefinition';
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  name?: Maybe<Scalars['String']['output']>;
  runtimeBundle: Scalars['String']['output'];
  suspended: Scalars['Boolean']['output'];
  version: Scalars['Int']['output'];
  xml: Scalars['String']['output'];
};

export type ProcessDefinitionConnection = {
  __typename?: 'ProcessDefinitionConnection';
  edges: Array<ProcessDefinitionEdge>;
  pageInfo: PageInfo;
  totalCount: TotalCount;
};

export type ProcessDefinitionEdge = {
  __typename?: 'ProcessDefinitionEdge';
  cursor: Scalars['String']['output'];
  node: ProcessDefinition;
};

export type Query = {
  __typename?: 'Query';
  /** How far a bulk command of the viewer is; null for one that is unknown or somebody else's. */
  bulkOperation?: Maybe<BulkOperation>;
  /** Messages that could not be read on the bus, newest first. Kept for a while. Roles operator, admin. */
  deadLetters: DeadLetterConnection;
  /** A form in the given version, or its newest. */
  form?: Maybe<Form>;
  /** Forms by key and title. */
  forms: FormConnection;
  /** Groups whose name has the text, at most 50. Refused with UNAVAILABLE while the directory does not answer. */
  groups: Array<Group>;
  /** What went wrong and waits for somebody. Roles operator, admin. */
  incidents: IncidentConnection;
  /** One of them; null if there is none. Roles operator, admin. */
  integrationFailure?: Maybe<IntegrationFailure>;
  /** Requests of integrations that failed, newest first. Roles operator, admin. */
  integrationFailures: IntegrationFailureConnection;
  /** Every integration type and version that an artifact announced. */
  integrationTypes: Array<IntegrationType>;
  /** The signed-in account, as its token says. */
  me: Account;
  /** How the viewer is told of tasks. */
  notificationPreferences: NotificationPreferences;
  /** What people and web-hooks were told, latest change first, 200 at most; what failed or is uncertain unless states are given. For operators. */
  notifications: NotificationList;
  /** A process definition by id. Roles designer, operator, admin. */
  processDefinition?: Maybe<ProcessDefinition>;
  /** Process definitions by key and name, newest version first. Roles designer, operator, admin. */
  processDefinitions: ProcessDefinitionConnection;
  /** Every process-service that announced itself, alive or not. */
  runtimeBundles: Array<RuntimeBundle>;
  /** The task filters the viewer saved and those shared with a group of theirs, by name. At most 100 of the viewer and of each group. */
  savedTaskFilters: Array<SavedTaskFilter>;
  /** A service the viewer may see, by key. */
  serviceDefinition?: Maybe<ServiceDefinition>;
  /** The catalogue: services the viewer may see. */
  serviceDefinitions: ServiceDefinitionConnection;
  /** One case; null if it does not exist or the viewer may not see it. */
  serviceInstance?: Maybe<ServiceInstance>;
  /** The cases the viewer may see, newest first unless ordered. */
  serviceInstances: ServiceInstanceConnection;
  /** What the processes of services say, in the request's language. For everybody who is signed in, because those who work a task need not see its service: nothing secret belongs into it. In the order of the keys, of which at most 50; a service that does not exist reads like one without texts. */
  serviceTexts: Array<ServiceTexts>;
  /** Who stands in for whom, latest beginning first: those the viewer is part of, those of members of groups the viewer leads (the first 1,000 of each), for operators all. Of those that have not ended, unless the filter names states. 200 at most. */
  substitutions: SubstitutionList;
  /** One task; null if it does not exist or the viewer may not see it. */
  task?: Maybe<Task>;
  /** Places in the form data of the open tasks the viewer may see, most frequent first: what filters can be built of. search is a part of the path; 50 unless given, 200 at most. */
  taskAttributes: TaskAttributePage;
  /** All comments of a task with their earlier texts, oldest first, at most 200. */
  taskComments: Array<TaskComment>;
  /** How many tasks the viewer may see, always exactly; as many as the list of the same search and filter has. */
  taskCount: TotalCount;
  /**
   * How the tasks of a list spread over the values of fields, most frequent value first. Give the list's own search and filter:
   * the counts are of exactly its tasks. Ten fields and data paths at most, first values each (20 unless given, 100 at most).
   */
  taskFacets: Array<TaskFacet>;
  /** One piece of work on the task index; null if it is not known. For operators. */
  taskIndexRun?: Maybe<TaskIndexRun>;
  /** Work on the whole task index, newest first. For operators. */
  taskIndexRuns: Array<TaskIndexRun>;
  /** Values at a place in the form data of the open tasks the viewer may see, most frequent first. search is a part of a text; 20 unless given, 100 at most. */
  taskValues: TaskValueList;
  /**
   * The tasks the viewer may see, in the given order; without one the best match first when searched, else the newest first.
   * Pages go forwards with first (50 unless given, 200 at most) and after, backwards with last and before.
   * search takes words, beginnings of words, "phrases in quotes", -excluded words and | for alternatives, 1,000 characters at most.
   */
  tasks: TaskConnection;
  /** People whose account name, name or e-mail address has the text, at most 50. Of a group: among its first 1,000 members. Refused with UNAVAILABLE while the directory does not answer. */
  users: Array<User>;
  /** Validates data as completing or starting would. */
  validateForm: FormValidation;
};


export type QueryBulkOperationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeadLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeadLetterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFormArgs = {
  key: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFormsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryIntegrationFailureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIntegrationFailuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntegrationFailureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNotificationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<NotificationState>>;
};


export type QueryProcessDefinitionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProcessDefinitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryServiceDefinitionArgs = {
  key: Scalars['String']['input'];
};


export type QueryServiceDefinitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryServiceInstanceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceInstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceInstanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ServiceInstanceOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryServiceTextsArgs = {
  keys: Array<Scalars['String']['input']>;
};


export type QuerySubstitutionsArgs = {
  filter?: InputMaybe<SubstitutionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTaskAttributesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTaskCommentsArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTaskCountArgs = {
  filter?: InputMaybe<TaskFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTaskFacetsArgs = {
  dataPaths?: InputMaybe<Array<Scalars['String']['input']>>;
  fields?: InputMaybe<Array<TaskFacetField>>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTaskIndexRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTaskIndexRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTaskValuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  path: Scalars['String']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaskOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUsersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  group?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryValidateFormArgs = {
  data: Scalars['JSON']['input'];
  key: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type RaiseIntegrationErrorInput = {
  data?: InputMaybe<Scalars['JSON']['input']>;
  errorCode: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type RaiseIntegrationErrorPayload = {
  __typename?: 'RaiseIntegrationErrorPayload';
  failure: IntegrationFailure;
};

export type RebuildTaskIndexInput = {
  /** Where tasks are read from. The engines are asked anyway if the topic does not keep everything. */
  source?: InputMaybe<TaskIndexSource>;
};

export type RebuildTaskIndexPayload = {
  __typename?: 'RebuildTaskIndexPayload';
  /** The work that was started. */
  run: TaskIndexRun;
};

export type ReconcileTasksInput = {
  /** Whether whole states are compared, which finds everything and takes longer, or revisions only. */
  content?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ReconcileTasksPayload = {
  __typename?: 'ReconcileTasksPayload';
  /** The work that was started. */
  run: TaskIndexRun;
};

/** The ids of task and attachment. */
export type RemoveTaskAttachmentInput = {
  attachmentId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};

/** The task without it. */
export type RemoveTaskAttachmentPayload = {
  __typename?: 'RemoveTaskAttachmentPayload';
  task: Task;
};

/** At most 500 ids. A body is sent instead of what was kept, for one id. */
export type ReplayDeadLettersInput = {
  body?: InputMaybe<Scalars['JSON']['input']>;
  ids: Array<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
};

/** A result for each dead letter. */
export type ReplayDeadLettersPayload = {
  __typename?: 'ReplayDeadLettersPayload';
  failed: Scalars['Int']['output'];
  results: Array<DeadLetterResult>;
  succeeded: Scalars['Int']['output'];
};

/** At most 500 ids. Inputs replace those of the same names until the request is over, a null removes one; retries are attempts, from 1 to 100. */
export type ReplayIntegrationFailuresInput = {
  ids: Array<Scalars['ID']['input']>;
  inputs?: InputMaybe<Scalars['JSON']['input']>;
  reason: Scalars['String']['input'];
  retries?: InputMaybe<Scalars['Int']['input']>;
};

/** A result for each failure. */
export type ReplayIntegrationFailuresPayload = {
  __typename?: 'ReplayIntegrationFailuresPayload';
  failed: Scalars['Int']['output'];
  results: Array<IntegrationFailureResult>;
  succeeded: Scalars['Int']['output'];
};

export type ResolveIntegrationFailureInput = {
  id: Scalars['ID']['input'];
  outputs: Scalars['JSON']['input'];
  reason: Scalars['String']['input'];
};

export type ResolveIntegrationFailurePayload = {
  __typename?: 'ResolveIntegrationFailurePayload';
  failure: IntegrationFailure;
};

export type ResolveTaskInput = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The task, back with its owner. */
export type ResolveTaskPayload = {
  __typename?: 'ResolveTaskPayload';
  task: Task;
};

export type RetryIncidentInput = {
  id: Scalars['ID']['input'];
  retries?: InputMaybe<Scalars['Int']['input']>;
};

export type RetryIncidentPayload = {
  __typename?: 'RetryIncidentPayload';
  incident?: Maybe<Incident>;
};

/** One deployment of process-service: an engine, its database and its processes. */
export type RuntimeBundle = {
  __typename?: 'RuntimeBundle';
  alive: Scalars['Boolean']['output'];
  lastHeartbeat: Scalars['DateTime']['output'];
  name: Scalars['String']['output'];
  /** How many nodes are alive. */
  nodes: Scalars['Int']['output'];
  processDefinitions: Scalars['Int']['output'];
};

export type SaveNotificationPreferencesInput = {
  assigned?: InputMaybe<NotificationMode>;
  created?: InputMaybe<NotificationMode>;
  /** en or de. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** 200 at most. */
  mutedServices?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How the viewer is told from now on. */
export type SaveNotificationPreferencesPayload = {
  __typename?: 'SaveNotificationPreferencesPayload';
  preferences: NotificationPreferences;
};

export type SaveStartDraftInput = {
  data?: InputMaybe<Scalars['JSON']['input']>;
  key: Scalars['String']['input'];
};

export type SaveStartDraftPayload = {
  __typename?: 'SaveStartDraftPayload';
  serviceDefinition: ServiceDefinition;
};

export type SaveSubstitutionInput = {
  /** Who is absent; the viewer unless given. */
  absent?: InputMaybe<Scalars['String']['input']>;
  /** Now unless given, as is a time that has passed. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The one to change; without it a new one is made. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** At most 500 characters; the substitute reads it. */
  reason?: InputMaybe<Scalars['String']['input']>;
  substitute: Scalars['String']['input'];
  /** To come, at most 366 days after the beginning. */
  until: Scalars['DateTime']['input'];
};

/** The substitution as it is now. */
export type SaveSubstitutionPayload = {
  __typename?: 'SaveSubstitutionPayload';
  substitution: Substitution;
};

export type SaveTaskDraftInput = {
  data?: InputMaybe<Scalars['JSON']['input']>;
  id: Scalars['ID']['input'];
};

export type SaveTaskDraftPayload = {
  __typename?: 'SaveTaskDraftPayload';
  task: Task;
};

export type SaveTaskFilterInput = {
  filter?: InputMaybe<TaskFilter>;
  /** A group of the viewer's to share with. */
  group?: InputMaybe<Scalars['String']['input']>;
  /** The filter to replace; without it a new one is made. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the viewer's list shall begin with it; left as it is unless given. */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 100 characters; unique among the viewer's filters, whatever the case. */
  name: Scalars['String']['input'];
  orderBy?: InputMaybe<Array<TaskOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};

export type SaveTaskFilterPayload = {
  __typename?: 'SaveTaskFilterPayload';
  taskFilter: SavedTaskFilter;
};

/** A task filter that somebody keeps under a name. */
export type SavedTaskFilter = {
  __typename?: 'SavedTaskFilter';
  /** How many tasks the viewer would see with it now; null if the filter has lost its meaning. */
  count?: Maybe<TotalCount>;
  /** What to pass as the filter of tasks: a TaskFilter. */
  filter: Scalars['JSON']['output'];
  /** The group that may use it, too. */
  group?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Whether it is what the viewer's list begins with. */
  isDefault: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  /** What to pass as the orderBy of tasks: a list of TaskOrder. */
  orderBy: Scalars['JSON']['output'];
  /** The account that saved it and alone may change it. */
  owner: Scalars['String']['output'];
  savedAt: Scalars['DateTime']['output'];
  search?: Maybe<Scalars['String']['output']>;
};

/** What a person can start. */
export type ServiceDefinition = {
  __typename?: 'ServiceDefinition';
  /** Whether the viewer may start it now. */
  canStart: Scalars['Boolean']['output'];
  category?: Maybe<Scalars['String']['output']>;
  deployedAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  /** Name of a Material Design icon, without prefix. */
  icon?: Maybe<Scalars['String']['output']>;
  key: Scalars['String']['output'];
  processDefinitionKey: Scalars['String']['output'];
  runtimeBundle: Scalars['String']['output'];
  /** What the viewer saved of the start form and has not yet sent. */
  startDraft?: Maybe<StartDraft>;
  startForm?: Maybe<Form>;
  /** In the request's language. */
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type ServiceDefinitionConnection = {
  __typename?: 'ServiceDefinitionConnection';
  edges: Array<ServiceDefinitionEdge>;
  pageInfo: PageInfo;
  totalCount: TotalCount;
};

export type ServiceDefinitionEdge = {
  __typename?: 'ServiceDefinitionEdge';
  cursor: Scalars['String']['output'];
  node: ServiceDefinition;
};

/** One case started from a service definition. Whoever sees one of its tasks can read its id; everything else is null to those who may not see the case. */
export type ServiceInstance = {
  __typename?: 'ServiceInstance';
  businessKey?: Maybe<Scalars['String']['output']>;
  can?: Maybe<ServiceInstancePermissions>;
  data?: Maybe<Scalars['JSON']['output']>;
  definition?: Maybe<ServiceDefinition>;
  description?: Maybe<Scalars['String']['output']>;
  /** The process with where the case is and was; null for a case without process. */
  diagram?: Maybe<ServiceInstanceDiagram>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  startedBy?: Maybe<Scalars['String']['output']>;
  status?: Maybe<ServiceInstanceStatus>;
  /** What the process says its state is, for people. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** The case's tasks that the viewer may see, newest first, at most 100. */
  tasks: Array<Task>;
  /** What happened, newest first. */
  timeline?: Maybe<TimelineConnection>;
  /** The service's title when the case was started. */
  title?: Maybe<Scalars['String']['output']>;
};


/** One case started from a service definition. Whoever sees one of its tasks can read its id; everything else is null to those who may not see the case. */
export type ServiceInstanceTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ServiceInstanceConnection = {
  __typename?: 'ServiceInstanceConnection';
  edges: Array<ServiceInstanceEdge>;
  pageInfo: PageInfo;
  totalCount: TotalCount;
};

/** The case's process as a picture, and where the case is in it. */
export type ServiceInstanceDiagram = {
  __typename?: 'ServiceInstanceDiagram';
  activities: Array<DiagramActivity>;
  /** BPMN 2.0 XML. */
  xml: Scalars['String']['output'];
};

export type ServiceInstanceEdge = {
  __typename?: 'ServiceInstanceEdge';
  cursor: Scalars['String']['output'];
  node: ServiceInstance;
};

/** All given conditions must hold. */
export type ServiceInstanceFilter = {
  businessKey?: InputMaybe<Scalars['String']['input']>;
  definitionKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  startedAt?: InputMaybe<DateTimeRange>;
  /** Only the viewer's own. */
  startedByMe?: InputMaybe<Scalars['Boolean']['input']>;
  statuses?: InputMaybe<Array<ServiceInstanceStatus>>;
};

export type ServiceInstanceOrder = {
  direction?: InputMaybe<OrderDirection>;
  field: ServiceInstanceOrderField;
};

export type ServiceInstanceOrderField =
  | 'BUSINESS_KEY'
  | 'ENDED_AT'
  | 'STARTED_AT';

/** What the viewer may do with the case now. */
export type ServiceInstancePermissions = {
  __typename?: 'ServiceInstancePermissions';
  cancel: Scalars['Boolean']['output'];
};

/** Where a case is in its life. FAILED could not be started; INCIDENT waits for an operator. */
export type ServiceInstanceStatus =
  | 'ACTIVE'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'FAILED'
  | 'INCIDENT'
  | 'STARTING'
  | 'SUSPENDED';

/** How the newest version of a service translates the texts of its processes. */
export type ServiceTexts = {
  __typename?: 'ServiceTexts';
  serviceKey: Scalars['String']['output'];
  /** Translations by the process's own text, such as a task's name or a status; a text that is missing has none in this language. */
  texts: Scalars['JSON']['output'];
};

/** A start form as the viewer left it. */
export type StartDraft = {
  __typename?: 'StartDraft';
  data: Scalars['JSON']['output'];
  savedAt: Scalars['DateTime']['output'];
};

export type StartServiceInput = {
  data?: InputMaybe<Scalars['JSON']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
};

export type StartServicePayload = {
  __typename?: 'StartServicePayload';
  serviceInstance: ServiceInstance;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** The case each time it or its timeline changes. */
  serviceInstanceChanges: ServiceInstance;
  /** Changes of tasks the viewer may see that match the filter. Pass the page's asOf as after to miss nothing since the page was read. */
  taskChanges: TaskChange;
};


export type SubscriptionServiceInstanceChangesArgs = {
  id: Scalars['ID']['input'];
};


export type SubscriptionTaskChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody works in the place of somebody absent: sees the tasks the absent person has or could claim, and may do with them what an assignee or a candidate may. It is never handed on to who stands in for the substitute. */
export type Substitution = {
  __typename?: 'Substitution';
  /** The account that is absent. */
  absent: Scalars['String']['output'];
  changedAt: Scalars['DateTime']['output'];
  changedBy: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  createdBy: Scalars['String']['output'];
  /** When it was ended before its time; null if it was not. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Inclusive. */
  from: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  state: SubstitutionState;
  /** The account that works in its place. */
  substitute: Scalars['String']['output'];
  /** Exclusive. */
  until: Scalars['DateTime']['output'];
};

/** All given conditions must hold. */
export type SubstitutionFilter = {
  absent?: InputMaybe<Scalars['String']['input']>;
  /** PLANNED and ACTIVE unless given. */
  states?: InputMaybe<Array<SubstitutionState>>;
  substitute?: InputMaybe<Scalars['String']['input']>;
};

/** Some substitutions. */
export type SubstitutionList = {
  __typename?: 'SubstitutionList';
  /** Whether there are more than these. */
  more: Scalars['Boolean']['output'];
  substitutions: Array<Substitution>;
};

/** Where a substitution is in its life. */
export type SubstitutionState =
  | 'ACTIVE'
  | 'ENDED'
  | 'PLANNED';

/** Work for a person. */
export type Task = {
  __typename?: 'Task';
  assignee?: Maybe<Scalars['String']['output']>;
  /** Files and links, oldest first, at most 50. Their names are found by search. */
  attachments: Array<TaskAttachment>;
  businessKey?: Maybe<Scalars['String']['output']>;
  /** What the viewer may do with the task now. */
  can: TaskPermissions;
  candidateGroups: Array<Scalars['String']['output']>;
  candidateUsers: Array<Scalars['String']['output']>;
  /** How many comments there are. */
  commentCount: Scalars['Int']['output'];
  /** The newest comments, at most 50 and 65,536 characters, oldest first; taskComments has all. */
  comments: Array<TaskComment>;
  createdAt: Scalars['DateTime']['output'];
  /** The process variables the task can see, by name. */
  data: Scalars['JSON']['output'];
  /** Whether all of the data can be searched. If false, there are more than 1,000 paths, 5,000 values or 256 KiB, or a text of more than 8,000 characters, which is found by its words only: nothing is lost, but filters may miss it. */
  dataFullyIndexed: Scalars['Boolean']['output'];
  /** Whether the owner has somebody else work the task; null if it never was delegated. */
  delegation?: Maybe<TaskDelegation>;
  description?: Maybe<Scalars['String']['output']>;
  /** What the viewer saved of this task and not yet completed. */
  draft?: Maybe<TaskDraft>;
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  followUpAt?: Maybe<Scalars['DateTime']['output']>;
  /** The form to complete the task with, in the version the task was created with. */
  form?: Maybe<Form>;
  id: Scalars['ID']['output'];
  /** The BPMN id of the user task. */
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** The absent person in whose place the viewer works the task: who has it, or else, where the viewer has no right of their own, the first person it is for. Null if the viewer works it as themselves. */
  onBehalfOf?: Maybe<Scalars['String']['output']>;
  owner?: Maybe<Scalars['String']['output']>;
  /** 0 to 100, 50 unless set. */
  priority: Scalars['Int']['output'];
  serviceInstance?: Maybe<ServiceInstance>;
  /** The key of the service the task belongs to, if any. */
  serviceKey?: Maybe<Scalars['String']['output']>;
  /** The title of the service the task belongs to, if any. */
  serviceTitle?: Maybe<Scalars['String']['output']>;
  state: TaskState;
  /** Whether the task's process instance is suspended: nothing can be done until it is resumed. */
  suspended: Scalars['Boolean']['output'];
  tags: Array<Scalars['String']['output']>;
  /** The revision the viewer saw; pass it to a command to have it refused with CONFLICT if the task has changed since. */
  version: Scalars['Int']['output'];
};

/** A file or link on a task. */
export type TaskAttachment = {
  __typename?: 'TaskAttachment';
  /** What the file's content is, found out from the content itself; null for a link. */
  contentType?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** The account that attached it; null if it was not a person. */
  createdBy?: Maybe<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: TaskAttachmentKind;
  /** A file's name, without anything that could lead out of a folder; a link's words. */
  name: Scalars['String']['output'];
  /** In bytes; null for a link. */
  size?: Maybe<Scalars['Int']['output']>;
  /** A link's address. Of a file the path, at the address of this API, from which GET downloads it, with the same access token; only for those who see the task. */
  url: Scalars['String']['output'];
};

/** What is attached. */
export type TaskAttachmentKind =
  | 'FILE'
  | 'LINK';

/** A place in the form data of tasks. */
export type TaskAttribute = {
  __typename?: 'TaskAttribute';
  /** How many tasks have a value there. */
  count: Scalars['Int']['output'];
  /** As data filters take it, for example applicant.city. */
  path: Scalars['String']['output'];
  /** What the values there can be compared as. */
  types: Array<TaskDataType>;
};

/** Places in the form data of tasks. */
export type TaskAttributePage = {
  __typename?: 'TaskAttributePage';
  attributes: Array<TaskAttribute>;
  /** Whether there are places beyond those listed. */
  more: Scalars['Boolean']['output'];
};

/** A change of a list of tasks. */
export type TaskChange = {
  __typename?: 'TaskChange';
  change: TaskChangeKind;
  /** The task; for REMOVED only its id is certain. */
  id: Scalars['ID']['output'];
  task?: Maybe<Task>;
};

/** Whether a task came into the list, changed in it, or left it. */
export type TaskChangeKind =
  | 'ADDED'
  | 'REMOVED'
  | 'UPDATED';

/** What somebody said about a task. */
export type TaskComment = {
  __typename?: 'TaskComment';
  /** The account that wrote it; null if it was not a person. */
  author?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** When it got its present text; null if that is the first. */
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** The absent person in whose place the author wrote it; null if in nobody's. */
  onBehalfOf?: Maybe<Scalars['String']['output']>;
  /** The newest text. */
  text: Scalars['String']['output'];
  /** Earlier texts, oldest first; null but in taskComments. */
  versions?: Maybe<Array<TaskCommentVersion>>;
};

/** An earlier text of a comment. */
export type TaskCommentVersion = {
  __typename?: 'TaskCommentVersion';
  /** Since when it stood there. */
  at: Scalars['DateTime']['output'];
  text: Scalars['String']['output'];
};

export type TaskConnection = {
  __typename?: 'TaskConnection';
  /** Up to when the list has seen every runtime bundle's changes; also the resume token of taskChanges. */
  asOf: AsOf;
  edges: Array<TaskEdge>;
  pageInfo: PageInfo;
  /**
   * Whether the page goes on with the list of the page its cursor came from: tasks that came or moved since do not disturb it, and those
   * that left it are missing. asOf is then that of the list; pass it to taskChanges to hear of everything since. If false, that list is no
   * longer kept, and the page is of the list as it is now from the cursor's place on: a task that moved in between may be missing or come twice.
   */
  sameMoment: Scalars['Boolean']['output'];
  /** Whether nothing matched the words as typed, so that the list is of words a letter or two away. taskChanges does not follow such a list. */
  similarWords: Scalars['Boolean']['output'];
  totalCount: TotalCount;
};

/** What a value of the form data can be compared as. */
export type TaskDataType =
  | 'BOOLEAN'
  | 'DATE'
  | 'NUMBER'
  | 'TEXT';

/** Where a task is that its owner handed to somebody else. */
export type TaskDelegation =
  /** The assignee works it for the owner and then resolves it. */
  | 'PENDING'
  /** The owner got it back. */
  | 'RESOLVED';

/** A task's form as the viewer left it. */
export type TaskDraft = {
  __typename?: 'TaskDraft';
  data: Scalars['JSON']['output'];
  savedAt: Scalars['DateTime']['output'];
};

export type TaskEdge = {
  __typename?: 'TaskEdge';
  cursor: Scalars['String']['output'];
  highlights: Array<Highlight>;
  node: Task;
};

/** Why a task did not change. */
export type TaskError = {
  __typename?: 'TaskError';
  /** Stable, as in extensions.code of a single command. */
  code: Scalars['String']['output'];
  /** For people. */
  message: Scalars['String']['output'];
};

/** How tasks spread over the values of one field. A task with several values counts for each. */
export type TaskFacet = {
  __typename?: 'TaskFacet';
  field: TaskFacetField;
  /** Whether there are values beyond those listed. */
  more: Scalars['Boolean']['output'];
  /** Where in the form data; for DATA only. */
  path?: Maybe<Scalars['String']['output']>;
  values: Array<TaskValue>;
  /** How many tasks have no value. */
  without: Scalars['Int']['output'];
};

/** What tasks can be counted by. DATA, a value of the form data, is asked for by dataPaths. */
export type TaskFacetField =
  | 'ASSIGNEE'
  | 'DATA'
  | 'GROUP'
  | 'OVERDUE'
  | 'PRIORITY'
  | 'SERVICE'
  | 'TAG';

/** All given conditions must hold. */
export type TaskFilter = {
  and?: InputMaybe<Array<TaskFilter>>;
  /** Whether the viewer is the assignee; of a shared filter whoever reads the list. */
  assignedToViewer?: InputMaybe<Scalars['Boolean']['input']>;
  assignee?: InputMaybe<Scalars['String']['input']>;
  candidateGroups?: InputMaybe<Array<Scalars['String']['input']>>;
  candidateUser?: InputMaybe<Scalars['String']['input']>;
  createdAt?: InputMaybe<DateTimeRange>;
  /** Conditions on form data; all must hold. */
  data?: InputMaybe<Array<DataFilter>>;
  /** Whether the task is put off until a time to come. */
  deferred?: InputMaybe<Scalars['Boolean']['input']>;
  dueAt?: InputMaybe<DateTimeRange>;
  followUpAt?: InputMaybe<DateTimeRange>;
  not?: InputMaybe<TaskFilter>;
  /** Whether nobody has the task and the viewer is a candidate, by name or by a group. */
  offeredToViewer?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only tasks that the viewer works in the place of this absent person. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  or?: InputMaybe<Array<TaskFilter>>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  priority?: InputMaybe<IntRange>;
  serviceInstanceId?: InputMaybe<Scalars['ID']['input']>;
  serviceKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** OPEN unless given. */
  states?: InputMaybe<Array<TaskState>>;
  /** Whether the viewer works the task in the place of somebody absent: true for only those tasks, false for the others. */
  substituted?: InputMaybe<Scalars['Boolean']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  taskKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  unassigned?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Work on the whole task index, or on the files of all tasks, done by one node at a time. Ask again to see how it goes on. */
export type TaskIndexRun = {
  __typename?: 'TaskIndexRun';
  cause: TaskIndexRunCause;
  /** What it found and did: missing, superfluous, endedButOpen, openButEnded, older; repaired, rejected; snapshots, removed, malformed, carriedOver; archived, forgotten; contents, deleted, leftovers, ofUnknownBundle. */
  counts: Array<TaskIndexRunCount>;
  /** How many tasks or messages it has handled. */
  done: Scalars['Int']['output'];
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed. */
  error?: Maybe<TaskIndexRunProblem>;
  /** Some of the tasks for which index and engine differed, at most 50. */
  examples: Array<TaskIndexRunExample>;
  id: Scalars['ID']['output'];
  kind: TaskIndexRunKind;
  /** What it does now, for people. */
  phase: Scalars['String']['output'];
  startedAt: Scalars['DateTime']['output'];
  /** The account that asked for it, if one did. */
  startedBy?: Maybe<Scalars['String']['output']>;
  state: TaskIndexRunState;
  /** How many there are, as far as that is known. */
  total?: Maybe<Scalars['Int']['output']>;
  /** When the node that works was last heard of. */
  updatedAt: Scalars['DateTime']['output'];
  /** What it could not do and went on without, at most 20. */
  warnings: Array<Scalars['String']['output']>;
};

/** Why the work was started. */
export type TaskIndexRunCause =
  | 'AFTER_REBUILD'
  | 'DEFINITION_CHANGED'
  | 'INDEX_MISSING'
  | 'REQUESTED'
  | 'SCHEDULED';

/** How often something was found or done. */
export type TaskIndexRunCount = {
  __typename?: 'TaskIndexRunCount';
  count: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

/** A task for which index and engine differed. */
export type TaskIndexRunExample = {
  __typename?: 'TaskIndexRunExample';
  /** What engine and index said. */
  detail: Scalars['String']['output'];
  /** The name it is counted by. */
  kind: Scalars['String']['output'];
  taskId: Scalars['ID']['output'];
};

/** What is done: index and runtime bundles are compared, the index is made anew, tasks that ended long ago move to the history, or contents of files that no task needs any longer are deleted. */
export type TaskIndexRunKind =
  | 'ARCHIVING'
  | 'FILE_CLEANUP'
  | 'REBUILD'
  | 'RECONCILIATION';

/** Why work failed: a stable code, among them UNAVAILABLE and ABANDONED (the node stopped), and a sentence for people. */
export type TaskIndexRunProblem = {
  __typename?: 'TaskIndexRunProblem';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** Where the work is. */
export type TaskIndexRunState =
  | 'FAILED'
  | 'RUNNING'
  | 'SUCCEEDED';

/** What a new index is made of: the bus, which has ended tasks too and is fast, or the engines. */
export type TaskIndexSource =
  | 'ENGINES'
  | 'TOPIC';

/** One step of an order; five at most. Tasks without a value come last in both directions. */
export type TaskOrder = {
  direction?: InputMaybe<OrderDirection>;
  field: TaskOrderField;
  /** Where in the form data; with DATA only. */
  path?: InputMaybe<Scalars['String']['input']>;
  /** What the values there are compared as; with DATA only. */
  type?: InputMaybe<TaskDataType>;
};

export type TaskOrderField =
  | 'CREATED_AT'
  | 'DATA'
  | 'DUE_AT'
  | 'FOLLOW_UP_AT'
  | 'NAME'
  | 'PRIORITY'
  | 'RELEVANCE';

/** What the viewer may do with the task now. */
export type TaskPermissions = {
  __typename?: 'TaskPermissions';
  assign: Scalars['Boolean']['output'];
  /** Attach files and links. */
  attach: Scalars['Boolean']['output'];
  claim: Scalars['Boolean']['output'];
  comment: Scalars['Boolean']['output'];
  complete: Scalars['Boolean']['output'];
  defer: Scalars['Boolean']['output'];
  delegate: Scalars['Boolean']['output'];
  /** The business errors to end the task with; none if the viewer may not or the process handles none. */
  fail: Array<BusinessError>;
  resolve: Scalars['Boolean']['output'];
  saveDraft: Scalars['Boolean']['output'];
  unclaim: Scalars['Boolean']['output'];
  undefer: Scalars['Boolean']['output'];
  /** Change due date, priority, description and tags. */
  update: Scalars['Boolean']['output'];
  /** Change who may work the task. */
  updateCandidates: Scalars['Boolean']['output'];
};

/** What became of one task of a bulk command: the task, or why it did not change. */
export type TaskResult = {
  __typename?: 'TaskResult';
  error?: Maybe<TaskError>;
  id: Scalars['ID']['output'];
  task?: Maybe<Task>;
};

/** Where a task is in its life. */
export type TaskState =
  | 'CANCELLED'
  | 'COMPLETED'
  | 'OPEN';

/** A value that tasks have. */
export type TaskValue = {
  __typename?: 'TaskValue';
  /** How many tasks have it. */
  count: Scalars['Int']['output'];
  /** Name for people. */
  label: Scalars['String']['output'];
  /** As a filter takes it: text, a number or a boolean. */
  value: Scalars['JSON']['output'];
};

/** Values that tasks have. */
export type TaskValueList = {
  __typename?: 'TaskValueList';
  /** Whether there are values beyond those listed. */
  more: Scalars['Boolean']['output'];
  values: Array<TaskValue>;
};

/** An element that changed over to a newer version of its integration type. */
export type TemplateUpgrade = {
  __typename?: 'TemplateUpgrade';
  element: Scalars['String']['output'];
  file: Scalars['String']['output'];
  from: Scalars['Int']['output'];
  to: Scalars['Int']['output'];
  type: Scalars['String']['output'];
};

export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  edges: Array<TimelineEdge>;
  pageInfo: PageInfo;
};

export type TimelineEdge = {
  __typename?: 'TimelineEdge';
  cursor: Scalars['String']['output'];
  node: TimelineEntry;
};

/** One thing that happened. */
export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  activityId?: Maybe<Scalars['String']['output']>;
  activityName?: Maybe<Scalars['String']['output']>;
  data?: Maybe<Scalars['JSON']['output']>;
  id: Scalars['ID']['output'];
  message?: Maybe<Scalars['String']['output']>;
  /** The absent person in whose place the user did it; null if in nobody's. */
  onBehalfOf?: Maybe<Scalars['String']['output']>;
  time: Scalars['DateTime']['output'];
  /** Stable name, for example INSTANCE_STARTED, TASK_CLAIMED, TASK_COMPLETED, INTEGRATION_REQUESTED, INCIDENT_CREATED. */
  type: Scalars['String']['output'];
  /** Who did it; null for the engine. */
  user?: Maybe<Scalars['String']['output']>;
};

export type TotalCount = {
  __typename?: 'TotalCount';
  exact: Scalars['Boolean']['output'];
  value: Scalars['Int']['output'];
};

export type UnclaimTaskInput = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UnclaimTaskPayload = {
  __typename?: 'UnclaimTaskPayload';
  task: Task;
};

/** Tasks as in ClaimTasksInput. */
export type UnclaimTasksInput = {
  filter?: InputMaybe<TaskFilter>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  operationId?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A result for each task. */
export type UnclaimTasksPayload = {
  __typename?: 'UnclaimTasksPayload';
  failed: Scalars['Int']['output'];
  results: Array<TaskResult>;
  succeeded: Scalars['Int']['output'];
};

export type UndeferTaskInput = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The task that is due again. */
export type UndeferTaskPayload = {
  __typename?: 'UndeferTaskPayload';
  task: Task;
};

/** What is left out stays as it is. */
export type UpdateTaskInput = {
  /** Replaces the present ones. Somebody must be left who may work the task. */
  candidateGroups?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Replaces the present ones. Somebody must be left who may work the task. */
  candidateUsers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At most 4,000 characters; null removes it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Null removes it. */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
  /** From 0 to 100. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** At most 20 of at most 50 characters each; replaces the present ones. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version the viewer saw; a newer one makes CONFLICT. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed task. */
export type UpdateTaskPayload = {
  __typename?: 'UpdateTaskPayload';
  task: Task;
};

/** Tasks as in ClaimTasksInput, changes as in UpdateTaskInput. */
export type UpdateTasksInput = {
  candidateGroups?: InputMaybe<Array<Scalars['String']['input']>>;
  candidateUsers?: InputMaybe<Array<Scalars['String']['input']>>;
  description?: InputMaybe<Scalars['String']['input']>;
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<TaskFilter>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  operationId?: InputMaybe<Scalars['ID']['input']>;
  priority?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A result for each task. */
export type UpdateTasksPayload = {
  __typename?: 'UpdateTasksPayload';
  failed: Scalars['Int']['output'];
  results: Array<TaskResult>;
  succeeded: Scalars['Int']['output'];
};

export type UpgradeServiceBundleInput = {
  /** The zip, base64-encoded; at most 5 MiB. */
  bundle: Scalars['String']['input'];
};

/** The changed files, and what keeps elements from newer versions. */
export type UpgradeServiceBundlePayload = {
  __typename?: 'UpgradeServiceBundlePayload';
  files: Array<BundleFile>;
  problems: Array<BundleProblem>;
  upgrades: Array<TemplateUpgrade>;
};

/** Somebody who can sign in. */
export type User = {
  __typename?: 'User';
  /** Name for people. */
  displayName: Scalars['String']['output'];
  /** The account's name, as used for assignees. */
  name: Scalars['String']['output'];
};

/** One thing wrong with the data. */
export type Violation = {
  __typename?: 'Violation';
  /** Stable code: the schema keyword in capitals, for example REQUIRED, PATTERN, MIN_LENGTH. */
  code: Scalars['String']['output'];
  /** For people, in the request's language. */
  message: Scalars['String']['output'];
  /** JSON Pointer to the value, for example /vehicle/plate. */
  path: Scalars['String']['output'];
};

export type FailureRowFragment = { __typename?: 'IntegrationFailure', id: string, state: IntegrationFailureState, type: string, version: number, environment?: string | null, cause: string, attempt: number, failedAt: string, activityId?: string | null, activityName?: string | null, serviceKey?: string | null, businessKey?: string | null };

export type FailureDetailsFragment = { __typename?: 'IntegrationFailure', correlationId: string, processInstanceId: string, inputs: unknown, editedInputs: Array<string>, errorCodes: Array<string>, id: string, state: IntegrationFailureState, type: string, version: number, environment?: string | null, cause: string, attempt: number, failedAt: string, activityId?: string | null, activityName?: string | null, serviceKey?: string | null, businessKey?: string | null, serviceInstance?: { __typename?: 'ServiceInstance', id: string } | null, attempts: Array<{ __typename?: 'IntegrationAttempt', attempt: number, time: string, outcome: IntegrationAttemptOutcome, cause: string, answer?: unknown | null }>, resolution?: { __typename?: 'IntegrationResolution', how: IntegrationResolutionKind, at: string, by?: string | null, reason?: string | null } | null };

export type FailedJobFragment = { __typename?: 'Incident', id: string, message?: string | null, activityId?: string | null, createdAt: string, processInstanceId?: string | null, serviceInstance?: { __typename?: 'ServiceInstance', id: string } | null };

export type DeadLetterRowFragment = { __typename?: 'DeadLetter', id: string, topic: string, key?: string | null, errorCode?: string | null, errorMessage?: string | null, body: string, size: number, receivedAt: string, times: number, replay?: { __typename?: 'DeadLetterReplay', at: string, by: string, reason: string } | null };

export type IntegrationFailuresQueryVariables = Exact<{
  filter?: InputMaybe<IntegrationFailureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type IntegrationFailuresQuery = { __typename?: 'Query', page: { __typename?: 'IntegrationFailureConnection', edges: Array<{ __typename?: 'IntegrationFailureEdge', node: { __typename?: 'IntegrationFailure', id: string, state: IntegrationFailureState, type: string, version: number, environment?: string | null, cause: string, attempt: number, failedAt: string, activityId?: string | null, activityName?: string | null, serviceKey?: string | null, businessKey?: string | null } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, totalCount: { __typename?: 'TotalCount', value: number, exact: boolean } } };

export type IntegrationFailureQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type IntegrationFailureQuery = { __typename?: 'Query', integrationFailure?: { __typename?: 'IntegrationFailure', correlationId: string, processInstanceId: string, inputs: unknown, editedInputs: Array<string>, errorCodes: Array<string>, id: string, state: IntegrationFailureState, type: string, version: number, environment?: string | null, cause: string, attempt: number, failedAt: string, activityId?: string | null, activityName?: string | null, serviceKey?: string | null, businessKey?: string | null, serviceInstance?: { __typename?: 'ServiceInstance', id: string } | null, attempts: Array<{ __typename?: 'IntegrationAttempt', attempt: number, time: string, outcome: IntegrationAttemptOutcome, cause: string, answer?: unknown | null }>, resolution?: { __typename?: 'IntegrationResolution', how: IntegrationResolutionKind, at: string, by?: string | null, reason?: string | null } | null } | null };

export type IntegrationContractsQueryVariables = Exact<{ [key: string]: never; }>;


export type IntegrationContractsQuery = { __typename?: 'Query', integrationTypes: Array<{ __typename?: 'IntegrationType', type: string, version: number, name: string, inputSchema: unknown, outputSchema: unknown, instances: number }> };

export type FailedJobsQueryVariables = Exact<{
  filter?: InputMaybe<IncidentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FailedJobsQuery = { __typename?: 'Query', page: { __typename?: 'IncidentConnection', edges: Array<{ __typename?: 'IncidentEdge', node: { __typename?: 'Incident', id: string, message?: string | null, activityId?: string | null, createdAt: string, processInstanceId?: string | null, serviceInstance?: { __typename?: 'ServiceInstance', id: string } | null } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, totalCount: { __typename?: 'TotalCount', value: number, exact: boolean } } };

export type DeadLettersQueryVariables = Exact<{
  filter?: InputMaybe<DeadLetterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DeadLettersQuery = { __typename?: 'Query', page: { __typename?: 'DeadLetterConnection', edges: Array<{ __typename?: 'DeadLetterEdge', node: { __typename?: 'DeadLetter', id: string, topic: string, key?: string | null, errorCode?: string | null, errorMessage?: string | null, body: string, size: number, receivedAt: string, times: number, replay?: { __typename?: 'DeadLetterReplay', at: string, by: string, reason: string } | null } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, totalCount: { __typename?: 'TotalCount', value: number, exact: boolean } } };

export type ReplayIntegrationFailuresMutationVariables = Exact<{
  input: ReplayIntegrationFailuresInput;
}>;


export type ReplayIntegrationFailuresMutation = { __typename?: 'Mutation', result: { __typename?: 'ReplayIntegrationFailuresPayload', succeeded: number, results: Array<{ __typename?: 'IntegrationFailureResult', id: string, error?: { __typename?: 'FailureDeskError', code: string, message: string } | null }> } };

export type ResolveIntegrationFailureMutationVariables = Exact<{
  input: ResolveIntegrationFailureInput;
}>;


export type ResolveIntegrationFailureMutation = { __typename?: 'Mutation', resolveIntegrationFailure: { __typename?: 'ResolveIntegrationFailurePayload', failure: { __typename?: 'IntegrationFailure', id: string, state: IntegrationFailureState } } };

export type RaiseIntegrationErrorMutationVariables = Exact<{
  input: RaiseIntegrationErrorInput;
}>;


export type RaiseIntegrationErrorMutation = { __typename?: 'Mutation', raiseIntegrationError: { __typename?: 'RaiseIntegrationErrorPayload', failure: { __typename?: 'IntegrationFailure', id: string, state: IntegrationFailureState } } };

export type ReplayDeadLettersMutationVariables = Exact<{
  input: ReplayDeadLettersInput;
}>;


export type ReplayDeadLettersMutation = { __typename?: 'Mutation', result: { __typename?: 'ReplayDeadLettersPayload', succeeded: number, results: Array<{ __typename?: 'DeadLetterResult', id: string, error?: { __typename?: 'FailureDeskError', code: string, message: string } | null }> } };

export type RetryIncidentMutationVariables = Exact<{
  input: RetryIncidentInput;
}>;


export type RetryIncidentMutation = { __typename?: 'Mutation', retryIncident: { __typename?: 'RetryIncidentPayload', incident?: { __typename?: 'Incident', id: string } | null } };

export type DeskCountsQueryVariables = Exact<{
  failures?: InputMaybe<IntegrationFailureFilter>;
  jobs?: InputMaybe<IncidentFilter>;
  messages?: InputMaybe<DeadLetterFilter>;
}>;


export type DeskCountsQuery = { __typename?: 'Query', failures: { __typename?: 'IntegrationFailureConnection', totalCount: { __typename?: 'TotalCount', value: number } }, jobs: { __typename?: 'IncidentConnection', totalCount: { __typename?: 'TotalCount', value: number } }, messages: { __typename?: 'DeadLetterConnection', totalCount: { __typename?: 'TotalCount', value: number } } };

export type InstanceRowFragment = { __typename?: 'ServiceInstance', id: string, businessKey?: string | null, title?: string | null, status?: ServiceInstanceStatus | null, statusLabel?: string | null, description?: string | null, startedBy?: string | null, startedAt?: string | null, endedAt?: string | null, service?: { __typename?: 'ServiceDefinition', key: string } | null };

export type InstancesQueryVariables = Exact<{
  search?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceInstanceFilter>;
  orderBy?: InputMaybe<Array<ServiceInstanceOrder> | ServiceInstanceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type InstancesQuery = { __typename?: 'Query', page: { __typename?: 'ServiceInstanceConnection', edges: Array<{ __typename?: 'ServiceInstanceEdge', cursor: string, node: { __typename?: 'ServiceInstance', id: string, businessKey?: string | null, title?: string | null, status?: ServiceInstanceStatus | null, statusLabel?: string | null, description?: string | null, startedBy?: string | null, startedAt?: string | null, endedAt?: string | null, definition?: { __typename?: 'ServiceDefinition', key: string, title: string } | null, service?: { __typename?: 'ServiceDefinition', key: string } | null } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, totalCount: { __typename?: 'TotalCount', value: number, exact: boolean } } };

export type InstanceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type InstanceQuery = { __typename?: 'Query', serviceInstance?: { __typename?: 'ServiceInstance', data?: unknown | null, id: string, businessKey?: string | null, title?: string | null, status?: ServiceInstanceStatus | null, statusLabel?: string | null, description?: string | null, startedBy?: string | null, startedAt?: string | null, endedAt?: string | null, definition?: { __typename?: 'ServiceDefinition', key: string, title: string, icon?: string | null } | null, can?: { __typename?: 'ServiceInstancePermissions', cancel: boolean } | null, tasks: Array<{ __typename?: 'Task', id: string, name: string, serviceKey?: string | null, state: TaskState, assignee?: string | null, candidateGroups: Array<string>, dueAt?: string | null, createdAt: string }>, service?: { __typename?: 'ServiceDefinition', key: string } | null } | null };

export type TimelineQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TimelineQuery = { __typename?: 'Query', serviceInstance?: { __typename?: 'ServiceInstance', id: string, timeline?: { __typename?: 'TimelineConnection', edges: Array<{ __typename?: 'TimelineEdge', node: { __typename?: 'TimelineEntry', id: string, type: string, time: string, user?: string | null, onBehalfOf?: string | null, activityId?: string | null, activityName?: string | null, message?: string | null, data?: unknown | null } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } | null } | null };

export type DiagramQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DiagramQuery = { __typename?: 'Query', serviceInstance?: { __typename?: 'ServiceInstance', id: string, diagram?: { __typename?: 'ServiceInstanceDiagram', xml: string, activities: Array<{ __typename?: 'DiagramActivity', activityId: string, state: DiagramActivityState, count: number }> } | null } | null };

export type CancelServiceInstanceMutationVariables = Exact<{
  input: CancelServiceInstanceInput;
}>;


export type CancelServiceInstanceMutation = { __typename?: 'Mutation', cancelServiceInstance: { __typename?: 'CancelServiceInstancePayload', serviceInstance: { __typename?: 'ServiceInstance', id: string, businessKey?: string | null, title?: string | null, status?: ServiceInstanceStatus | null, statusLabel?: string | null, description?: string | null, startedBy?: string | null, startedAt?: string | null, endedAt?: string | null, can?: { __typename?: 'ServiceInstancePermissions', cancel: boolean } | null, service?: { __typename?: 'ServiceDefinition', key: string } | null } } };

export type InstanceChangesSubscriptionVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type InstanceChangesSubscription = { __typename?: 'Subscription', serviceInstanceChanges: { __typename?: 'ServiceInstance', id: string, status?: ServiceInstanceStatus | null, statusLabel?: string | null } };

export type NotificationPreferencesFragment = { __typename?: 'NotificationPreferences', enabled: boolean, created: NotificationMode, assigned: NotificationMode, mutedServices: Array<string>, language: string };

export type NotificationPreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationPreferencesQuery = { __typename?: 'Query', notificationPreferences: { __typename?: 'NotificationPreferences', enabled: boolean, created: NotificationMode, assigned: NotificationMode, mutedServices: Array<string>, language: string } };

export type SaveNotificationPreferencesMutationVariables = Exact<{
  input: SaveNotificationPreferencesInput;
}>;


export type SaveNotificationPreferencesMutation = { __typename?: 'Mutation', saveNotificationPreferences: { __typename?: 'SaveNotificationPreferencesPayload', preferences: { __typename?: 'NotificationPreferences', enabled: boolean, created: NotificationMode, assigned: NotificationMode, mutedServices: Array<string>, language: string } } };

export type ServiceCatalogueQueryVariables = Exact<{
  search?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ServiceCatalogueQuery = { __typename?: 'Query', serviceDefinitions: { __typename?: 'ServiceDefinitionConnection', edges: Array<{ __typename?: 'ServiceDefinitionEdge', cursor: string, node: { __typename?: 'ServiceDefinition', key: string, title: string, description?: string | null, category?: string | null, icon?: string | null, canStart: boolean } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, totalCount: { __typename?: 'TotalCount', value: number, exact: boolean } } };

export type ServiceNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceNamesQuery = { __typename?: 'Query', serviceDefinitions: { __typename?: 'ServiceDefinitionConnection', edges: Array<{ __typename?: 'ServiceDefinitionEdge', node: { __typename?: 'ServiceDefinition', key: string, title: string, icon?: string | null } }> } };

export type StartFormQueryVariables = Exact<{
  key: Scalars['String']['input'];
}>;


export type StartFormQuery = { __typename?: 'Query', serviceDefinition?: { __typename?: 'ServiceDefinition', key: string, version: number, title: string, description?: string | null, category?: string | null, icon?: string | null, canStart: boolean, startDraft?: { __typename?: 'StartDraft', data: unknown, savedAt: string } | null, startForm?: { __typename?: 'Form', key: string, version: number, title?: string | null, schema: unknown, uiSchema?: unknown | null, translations?: unknown | null } | null } | null };

export type FormOfServiceQueryVariables = Exact<{
  key: Scalars['String']['input'];
}>;


export type FormOfServiceQuery = { __typename?: 'Query', serviceDefinition?: { __typename?: 'ServiceDefinition', key: string, startForm?: { __typename?: 'Form', key: string, version: number, title?: string | null, schema: unknown, uiSchema?: unknown | null, translations?: unknown | null } | null } | null };

export type StartServiceMutationVariables = Exact<{
  input: StartServiceInput;
}>;


export type StartServiceMutation = { __typename?: 'Mutation', startService: { __typename?: 'StartServicePayload', serviceInstance: { __typename?: 'ServiceInstance', id: string } } };

export type SaveStartDraftMutationVariables = Exact<{
  input: SaveStartDraftInput;
}>;


export type SaveStartDraftMutation = { __typename?: 'Mutation', saveStartDraft: { __typename?: 'SaveStartDraftPayload', serviceDefinition: { __typename?: 'ServiceDefinition', key: string, startDraft?: { __typename?: 'StartDraft', savedAt: string } | null } } };

export type SubstitutionFragment = { __typename?: 'Substitution', id: string, absent: string, substitute: string, from: string, until: string, reason?: string | null, state: SubstitutionState, createdBy: string };

export type SubstitutionsQueryVariables = Exact<{
  me: Scalars['String']['input'];
  others: Scalars['Boolean']['input'];
}>;


export type SubstitutionsQuery = { __typename?: 'Query', mine: { __typename?: 'SubstitutionList', substitutions: Array<{ __typename?: 'Substitution', id: string, absent: string, substitute: string, from: string, until: string, reason?: string | null, state: SubstitutionState, createdBy: string }> }, theirs: { __typename?: 'SubstitutionList', substitutions: Array<{ __typename?: 'Substitution', id: string, absent: string, substitute: string, from: string, until: string, reason?: string | null, state: SubstitutionState, createdBy: string }> }, others?: { __typename?: 'SubstitutionList', more: boolean, substitutions: Array<{ __typename?: 'Substitution', id: string, absent: string, substitute: string, from: string, until: string, reason?: string | null, state: SubstitutionState, createdBy: string }> } };

export type SaveSubstitutionMutationVariables = Exact<{
  input: SaveSubstitutionInput;
}>;


export type SaveSubstitutionMutation = { __typename?: 'Mutation', saveSubstitution: { __typename?: 'SaveSubstitutionPayload', substitution: { __typename?: 'Substitution', id: string, absent: string, substitute: string, from: string, until: string, reason?: string | null, state: SubstitutionState, createdBy: string } } };

export type EndSubstitutionMutationVariables = Exact<{
  input: EndSubstitutionInput;
}>;


export type EndSubstitutionMutation = { __typename?: 'Mutation', endSubstitution: { __typename?: 'EndSubstitutionPayload', substitution: { __typename?: 'Substitution', id: string, absent: string, substitute: string, from: string, until: string, reason?: string | null, state: SubstitutionState, createdBy: string } } };

export type TaskWithAttachmentsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TaskWithAttachmentsQuery = { __typename?: 'Query', task?: { __typename?: 'Task', description?: string | null, candidateUsers: Array<string>, endedAt?: string | null, delegation?: TaskDelegation | null, commentCount: number, id: string, key: string, name: string, state: TaskState, assignee?: string | null, owner?: string | null, candidateGroups: Array<string>, priority: number, tags: Array<string>, createdAt: string, dueAt?: string | null, followUpAt?: string | null, suspended: boolean, version: number, serviceKey?: string | null, serviceTitle?: string | null, businessKey?: string | null, onBehalfOf?: string | null, attachments: Array<{ __typename?: 'TaskAttachment', id: string, kind: TaskAttachmentKind, name: string, description?: string | null, contentType?: string | null, size?: number | null, url: string, createdAt: string, createdBy?: string | null }>, can: { __typename?: 'TaskPermissions', claim: boolean, unclaim: boolean, assign: boolean, complete: boolean, saveDraft: boolean, update: boolean, updateCandidates: boolean, defer: boolean, undefer: boolean, delegate: boolean, resolve: boolean, comment: boolean, attach: boolean, fail: Array<{ __typename?: 'BusinessError', code: string, name: string }> } } | null };

export type AddTaskLinkMutationVariables = Exact<{
  input: AddTaskLinkInput;
}>;


export type AddTaskLinkMutation = { __typename?: 'Mutation', addTaskLink: { __typename?: 'AddTaskLinkPayload', task: { __typename?: 'Task', description?: string | null, candidateUsers: Array<string>, endedAt?: string | null, delegation?: TaskDelegation | null, commentCount: number, id: string, key: string, name: string, state: TaskState, assignee?: string | null, owner?: string | null, candidateGroups: Array<string>, priority: number, tags: Array<string>, createdAt: string, dueAt?: string | null, followUpAt?: string | null, suspended: boolean, version: number, serviceKey?: string | null, serviceTitle?: string | null, businessKey?: string | null, onBehalfOf?: string | null, attachments: Array<{ __typename?: 'TaskAttachment', id: string, kind: TaskAttachmentKind, name: string, description?: string | null, contentType?: string | null, size?: number | null, url: string, createdAt: string, createdBy?: string | null }>, can: { __typename?: 'TaskPermissions', claim: boolean, unclaim: boolean, assign: boolean, complete: boolean, saveDraft: boolean, update: boolean, updateCandidates: boolean, defer: boolean, undefer: boolean, delegate: boolean, resolve: boolean, comment: boolean, attach: boolean, fail: Array<{ __typename?: 'BusinessError', code: string, name: string }> } } } };

export type RemoveTaskAttachmentMutationVariables = Exact<{
  input: RemoveTaskAttachmentInput;
}>;


export type RemoveTaskAttachmentMutation = { __typename?: 'Mutation', removeTaskAttachment: { __typename?: 'RemoveTaskAttachmentPayload', task: { __typename?: 'Task', description?: string | null, candidateUsers: Array<string>, endedAt?: string | null, delegation?: TaskDelegation | null, commentCount: number, id: string, key: string, name: string, state: TaskState, assignee?: string | null, owner?: string | null, candidateGroups: Array<string>, priority: number, tags: Array<string>, createdAt: string, dueAt?: string | null, followUpAt?: string | null, suspended: boolean, version: number, serviceKey?: string | null, serviceTitle?: string | null, businessKey?: string | null, onBehalfOf?: string | null, attachments: Array<{ __typename?: 'TaskAttachment', id: string, kind: TaskAttachmentKind, name: string, description?: string | null, contentType?: string | null, size?: number | null, url: string, createdAt: string, createdBy?: string | null }>, can: { __typename?: 'TaskPermissions', claim: boolean, unclaim: boolean, assign: boolean, complete: boolean, saveDraft: boolean, update: boolean, updateCandidates: boolean, defer: boolean, undefer: boolean, delegate: boolean, resolve: boolean, comment: boolean, attach: boolean, fail: Array<{ __typename?: 'BusinessError', code: string, name: string }> } } } };

export type TaskOutcomeFragment = { __typename?: 'TaskResult', id: string, error?: { __typename?: 'TaskError', code: string, message: string } | null };

export type ClaimTasksMutationVariables = Exact<{
  input: ClaimTasksInput;
}>;


export type ClaimTasksMutation = { __typename?: 'Mutation', claimTasks: { __typename?: 'ClaimTasksPayload', results: Array<{ __typename?: 'TaskResult', id: string, error?: { __typename?: 'TaskError', code: string, message: string } | null }> } };

export type UnclaimTasksMutationVariables = Exact<{
  input: UnclaimTasksInput;
}>;


export type UnclaimTasksMutation = { __typename?: 'Mutation', unclaimTasks: { __typename?: 'UnclaimTasksPayload', results: Array<{ __typename?: 'TaskResult', id: string, error?: { __typename?: 'TaskError', code: string, message: string } | null }> } };

export type AssignTasksMutationVariables = Exact<{
  input: AssignTasksInput;
}>;


export type AssignTasksMutation = { __typename?: 'Mutation', assignTasks: { __typename?: 'AssignTasksPayload', results: Array<{ __typename?: 'TaskResult', id: string, error?: { __typename?: 'TaskError', code: string, message: string } | null }> } };

export type CompleteTasksMutationVariables = Exact<{
  input: CompleteTasksInput;
}>;


export type CompleteTasksMutation = { __typename?: 'Mutation', completeTasks: { __typename?: 'CompleteTasksPayload', results: Array<{ __typename?: 'TaskResult', id: string, error?: { __typename?: 'TaskError', code: string, message: string } | null }> } };

export type DeferTasksMutationVariables = Exact<{
  input: DeferTasksInput;
}>;


export type DeferTasksMutation = { __typename?: 'Mutation', deferTasks: { __typename?: 'DeferTasksPayload', results: Array<{ __typename?: 'TaskResult', id: string, error?: { __typename?: 'TaskError', code: string, message: string } | null }> } };

export type UpdateTasksMutationVariables = Exact<{
  input: UpdateTasksInput;
}>;


export type UpdateTasksMutation = { __typename?: 'Mutation', updateTasks: { __typename?: 'UpdateTasksPayload', results: Array<{ __typename?: 'TaskResult', id: string, error?: { __typename?: 'TaskError', code: string, message: string } | null }> } };

export type UpdateTaskMutationVariables = Exact<{
  input: UpdateTaskInput;
}>;


export type UpdateTaskMutation = { __typename?: 'Mutation', updateTask: { __typename?: 'UpdateTaskPayload', task: { __typename?: 'Task', description?: string | null, candidateUsers: Array<string>, endedAt?: string | null, delegation?: TaskDelegation | null, commentCount: number, id: string, key: string, name: string, state: TaskState, assignee?: string | null, owner?: string | null, candidateGroups: Array<string>, priority: number, tags: Array<string>, createdAt: string, dueAt?: string | null, followUpAt?: string | null, suspended: boolean, version: number, serviceKey?: string | null, serviceTitle?: string | null, businessKey?: string | null, onBehalfOf?: string | null, attachments: Array<{ __typename?: 'TaskAttachment', id: string, kind: TaskAttachmentKind, name: string, description?: string | null, contentType?: string | null, size?: number | null, url: string, createdAt: string, createdBy?: string | null }>, can: { __typename?: 'TaskPermissions', claim: boolean, unclaim: boolean, assign: boolean, complete: boolean, saveDraft: boolean, update: boolean, updateCandidates: boolean, defer: boolean, undefer: boolean, delegate: boolean, resolve: boolean, comment: boolean, attach: boolean, fail: Array<{ __typename?: 'BusinessError', code: string, name: string }> } } } };

export type DeferTaskMutationVariables = Exact<{
  input: DeferTaskInput;
}>;


export type DeferTaskMutation = { __typename?: 'Mutation', deferTask: { __typename?: 'DeferTaskPayload', task: { __typename?: 'Task', description?: string | null, candidateUsers: Array<string>, endedAt?: string | null, delegation?: TaskDelegation | null, commentCount: number, id: string, key: string, name: string, state: TaskState, assignee?: string | null, owner?: string | null, candidateGroups: Array<string>, priority: number, tags: Array<string>, createdAt: string, dueAt?: string | null, followUpAt?: string | null, suspended: boolean, version: number, serviceKey?: string | null, serviceTitle?: string | null, businessKey?: string | null, onBehalfOf?: string | null, attachments: Array<{ __typename?: 'TaskAttachment', id: string, kind: TaskAttachmentKind, name: string, description?: string | null, contentType?: string | null, size?: number | null, url: string, createdAt: string, createdBy?: string | null }>, can: { __typename?: 'TaskPermissions', claim: boolean, unclaim: boolean, assign: boolean, complete: boolean, saveDraft: boolean, update: boolean, updateCandidates: boolean, defer: boolean, undefer: boolean, delegate: boolean, resolve: boolean, comment: boolean, attach: boolean, fail: Array<{ __typename?: 'BusinessError', code: string, name: string }> } } } };

export type UndeferTaskMutationVariables = Exact<{
  input: UndeferTaskInput;
}>;


export type UndeferTaskMutation = { __typename?: 'Mutation', undeferTask: { __typename?: 'UndeferTaskPayload', task: { __typename?: 'Task', description?: string | null, candidateUsers: Array<string>, endedAt?: string | null, delegation?: TaskDelegation | null, commentCount: number, id: string, key: string, name: string, state: TaskState, assignee?: string | null, owner?: string | null, candidateGroups: Array<string>, priority: number, tags: Array<string>, createdAt: string, dueAt?: string | null, followUpAt?: string | null, suspended: boolean, version: number, serviceKey?: string | null, serviceTitle?: string | null, businessKey?: string | null, onBehalfOf?: string | null, attachments: Array<{ __typename?: 'TaskAttachment', id: string, kind: TaskAttachmentKind, name: string, description?: string | null, contentType?: string | null, size?: number | null, url: string, createdAt: string, createdBy?: string | null }>, can: { __typename?: 'TaskPermissions', claim: boolean, unclaim: boolean, assign: boolean, complete: boolean, saveDraft: boolean, update: boolean, updateCandidates: boolean, defer: boolean, undefer: boolean, delegate: boolean, resolve: boolean, comment: boolean, attach: boolean, fail: Array<{ __typename?: 'BusinessError', code: string, name: string }> } } } };

export type DelegateTaskMutationVariables = Exact<{
  input: DelegateTaskInput;
}>;


export type DelegateTaskMutation = { __typename?: 'Mutation', delegateTask: { __typename?: 'DelegateTaskPayload', task: { __typename?: 'Task', description?: string | null, candidateUsers: Array<string>, endedAt?: string | null, delegation?: TaskDelegation | null, commentCount: number, id: string, key: string, name: string, state: TaskState, assignee?: string | null, owner?: string | null, candidateGroups: Array<string>, priority: number, tags: Array<string>, createdAt: string, dueAt?: string | null, followUpAt?: string | null, suspended: boolean, version: number, serviceKey?: string | null, serviceTitle?: string | null, businessKey?: string | null, onBehalfOf?: string | null, attachments: Array<{ __typename?: 'TaskAttachment', id: string, kind: TaskAttachmentKind, name: string, description?: string | null, contentType?: string | null, size?: number | null, url: string, createdAt: string, createdBy?: string | null }>, can: { __typename?: 'TaskPermissions', claim: boolean, unclaim: boolean, assign: boolean, complete: boolean, saveDraft: boolean, update: boolean, updateCandidates: boolean, defer: boolean, undefer: boolean, delegate: boolean, resolve: boolean, comment: boolean, attach: boolean, fail: Array<{ __typename?: 'BusinessError', code: string, name: string }> } } } };

export type ResolveTaskMutationVariables = Exact<{
  input: ResolveTaskInput;
}>;


export type ResolveTaskMutation = { __typename?: 'Mutation', resolveTask: { __typename?: 'ResolveTaskPayload', task: { __typename?: 'Task', description?: string | null, candidateUsers: Array<string>, endedAt?: string | null, delegation?: TaskDelegation | null, commentCount: number, id: string, key: string, name: string, state: TaskState, assignee?: string | null, owner?: string | null, candidateGroups: Array<string>, priority: number, tags: Array<string>, createdAt: string, dueAt?: string | null, followUpAt?: string | null, suspended: boolean, version: number, serviceKey?: string | null, serviceTitle?: string | null, businessKey?: string | null, onBehalfOf?: string | null, attachments: Array<{ __typename?: 'TaskAttachment', id: string, kind: TaskAttachmentKind, name: string, description?: string | null, contentType?: string | null, size?: number | null, url: string, createdAt: string, createdBy?: string | null }>, can: { __typename?: 'TaskPermissions', claim: boolean, unclaim: boolean, assign: boolean, complete: boolean, saveDraft: boolean, update: boolean, updateCandidates: boolean, defer: boolean, undefer: boolean, delegate: boolean, resolve: boolean, comment: boolean, attach: boolean, fail: Array<{ __typename?: 'BusinessError', code: string, name: string }> } } } };

export type FailTaskMutationVariables = Exact<{
  input: FailTaskInput;
}>;


export type FailTaskMutation = { __typename?: 'Mutation', failTask: { __typename?: 'FailTaskPayload', task: { __typename?: 'Task', description?: string | null, candidateUsers: Array<string>, endedAt?: string | null, delegation?: TaskDelegation | null, commentCount: number, id: string, key: string, name: string, state: TaskState, assignee?: string | null, owner?: string | null, candidateGroups: Array<string>, priority: number, tags: Array<string>, createdAt: string, dueAt?: string | null, followUpAt?: string | null, suspended: boolean, version: number, serviceKey?: string | null, serviceTitle?: string | null, businessKey?: string | null, onBehalfOf?: string | null, attachments: Array<{ __typename?: 'TaskAttachment', id: string, kind: TaskAttachmentKind, name: string, description?: string | null, contentType?: string | null, size?: number | null, url: string, createdAt: string, createdBy?: string | null }>, can: { __typename?: 'TaskPermissions', claim: boolean, unclaim: boolean, assign: boolean, complete: boolean, saveDraft: boolean, update: boolean, updateCandidates: boolean, defer: boolean, undefer: boolean, delegate: boolean, resolve: boolean, comment: boolean, attach: boolean, fail: Array<{ __typename?: 'BusinessError', code: string, name: string }> } } } };

export type TaskCommentsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TaskCommentsQuery = { __typename?: 'Query', taskComments: Array<{ __typename?: 'TaskComment', id: string, author?: string | null, onBehalfOf?: string | null, text: string, createdAt: string, editedAt?: string | null, versions?: Array<{ __typename?: 'TaskCommentVersion', text: string, at: string }> | null }> };

export type AddTaskCommentMutationVariables = Exact<{
  input: AddTaskCommentInput;
}>;


export type AddTaskCommentMutation = { __typename?: 'Mutation', addTaskComment: { __typename?: 'AddTaskCommentPayload', task: { __typename?: 'Task', description?: string | null, candidateUsers: Array<string>, endedAt?: string | null, delegation?: TaskDelegation | null, commentCount: number, id: string, key: string, name: string, state: TaskState, assignee?: string | null, owner?: string | null, candidateGroups: Array<string>, priority: number, tags: Array<string>, createdAt: string, dueAt?: string | null, followUpAt?: string | null, suspended: boolean, version: number, serviceKey?: string | null, serviceTitle?: string | null, businessKey?: string | null, onBehalfOf?: string | null, attachments: Array<{ __typename?: 'TaskAttachment', id: string, kind: TaskAttachmentKind, name: string, description?: string | null, contentType?: string | null, size?: number | null, url: string, createdAt: string, createdBy?: string | null }>, can: { __typename?: 'TaskPermissions', claim: boolean, unclaim: boolean, assign: boolean, complete: boolean, saveDraft: boolean, update: boolean, updateCandidates: boolean, defer: boolean, undefer: boolean, delegate: boolean, resolve: boolean, comment: boolean, attach: boolean, fail: Array<{ __typename?: 'BusinessError', code: string, name: string }> } } } };

export type EditTaskCommentMutationVariables = Exact<{
  input: EditTaskCommentInput;
}>;


export type EditTaskCommentMutation = { __typename?: 'Mutation', editTaskComment: { __typename?: 'EditTaskCommentPayload', task: { __typename?: 'Task', description?: string | null, candidateUsers: Array<string>, endedAt?: string | null, delegation?: TaskDelegation | null, commentCount: number, id: string, key: string, name: string, state: TaskState, assignee?: string | null, owner?: string | null, candidateGroups: Array<string>, priority: number, tags: Array<string>, createdAt: string, dueAt?: string | null, followUpAt?: string | null, suspended: boolean, version: number, serviceKey?: string | null, serviceTitle?: string | null, businessKey?: string | null, onBehalfOf?: string | null, attachments: Array<{ __typename?: 'TaskAttachment', id: string, kind: TaskAttachmentKind, name: string, description?: string | null, contentType?: string | null, size?: number | null, url: string, createdAt: string, createdBy?: string | null }>, can: { __typename?: 'TaskPermissions', claim: boolean, unclaim: boolean, assign: boolean, complete: boolean, saveDraft: boolean, update: boolean, updateCandidates: boolean, defer: boolean, undefer: boolean, delegate: boolean, resolve: boolean, comment: boolean, attach: boolean, fail: Array<{ __typename?: 'BusinessError', code: string, name: string }> } } } };

export type CreateTaskMutationVariables = Exact<{
  input: CreateTaskInput;
}>;


export type CreateTaskMutation = { __typename?: 'Mutation', createTask: { __typename?: 'CreateTaskPayload', task: { __typename?: 'Task', id: string, key: string, name: string, state: TaskState, assignee?: string | null, owner?: string | null, candidateGroups: Array<string>, priority: number, tags: Array<string>, createdAt: string, dueAt?: string | null, followUpAt?: string | null, suspended: boolean, version: number, serviceKey?: string | null, serviceTitle?: string | null, businessKey?: string | null, onBehalfOf?: string | null } } };

export type TaskFacetsQueryVariables = Exact<{
  search?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  fields: Array<TaskFacetField> | TaskFacetField;
}>;


export type TaskFacetsQuery = { __typename?: 'Query', taskFacets: Array<{ __typename?: 'TaskFacet', field: TaskFacetField, more: boolean, without: number, values: Array<{ __typename?: 'TaskValue', value: unknown, label: string, count: number }> }> };

export type PeopleQueryVariables = Exact<{
  search: Scalars['String']['input'];
  group?: InputMaybe<Scalars['String']['input']>;
}>;


export type PeopleQuery = { __typename?: 'Query', users: Array<{ __typename?: 'User', name: string, displayName: string }> };

export type GroupsQueryVariables = Exact<{
  search: Scalars['String']['input'];
}>;


export type GroupsQuery = { __typename?: 'Query', groups: Array<{ __typename?: 'Group', name: string }> };

export type SavedFilterFragment = { __typename?: 'SavedTaskFilter', id: string, name: string, owner: string, group?: string | null, search?: string | null, filter: unknown, orderBy: unknown, isDefault: boolean, count?: { __typename?: 'TotalCount', value: number, exact: boolean } | null };

export type SavedTaskFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedTaskFiltersQuery = { __typename?: 'Query', savedTaskFilters: Array<{ __typename?: 'SavedTaskFilter', id: string, name: string, owner: string, group?: string | null, search?: string | null, filter: unknown, orderBy: unknown, isDefault: boolean, count?: { __typename?: 'TotalCount', value: number, exact: boolean } | null }> };

export type SaveTaskFilterMutationVariables = Exact<{
  input: SaveTaskFilterInput;
}>;


export type SaveTaskFilterMutation = { __typename?: 'Mutation', saveTaskFilter: { __typename?: 'SaveTaskFilterPayload', taskFilter: { __typename?: 'SavedTaskFilter', id: string, name: string, owner: string, group?: string | null, search?: string | null, filter: unknown, orderBy: unknown, isDefault: boolean, count?: { __typename?: 'TotalCount', value: number, exact: boolean } | null } } };

export type DeleteTaskFilterMutationVariables = Exact<{
  input: DeleteTaskFilterInput;
}>;


export type DeleteTaskFilterMutation = { __typename?: 'Mutation', deleteTaskFilter: { __typename?: 'DeleteTaskFilterPayload', id: string } };

export type ChooseDefaultTaskFilterMutationVariables = Exact<{
  input: ChooseDefaultTaskFilterInput;
}>;


export type ChooseDefaultTaskFilterMutation = { __typename?: 'Mutation', chooseDefaultTaskFilter: { __typename?: 'ChooseDefaultTaskFilterPayload', taskFilter?: { __typename?: 'SavedTaskFilter', id: string } | null } };

export type TaskHeadFragment = { __typename?: 'Task', description?: string | null, candidateUsers: Array<string>, endedAt?: string | null, delegation?: TaskDelegation | null, commentCount: number, id: string, key: string, name: string, state: TaskState, assignee?: string | null, owner?: string | null, candidateGroups: Array<string>, priority: number, tags: Array<string>, createdAt: string, dueAt?: string | null, followUpAt?: string | null, suspended: boolean, version: number, serviceKey?: string | null, serviceTitle?: string | null, businessKey?: string | null, onBehalfOf?: string | null, attachments: Array<{ __typename?: 'TaskAttachment', id: string, kind: TaskAttachmentKind, name: string, description?: string | null, contentType?: string | null, size?: number | null, url: string, createdAt: string, createdBy?: string | null }>, can: { __typename?: 'TaskPermissions', claim: boolean, unclaim: boolean, assign: boolean, complete: boolean, saveDraft: boolean, update: boolean, updateCandidates: boolean, defer: boolean, undefer: boolean, delegate: boolean, resolve: boolean, comment: boolean, attach: boolean, fail: Array<{ __typename?: 'BusinessError', code: string, name: string }> } };

export type TaskQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TaskQuery = { __typename?: 'Query', task?: { __typename?: 'Task', data: unknown, description?: string | null, candidateUsers: Array<string>, endedAt?: string | null, delegation?: TaskDelegation | null, commentCount: number, id: string, key: string, name: string, state: TaskState, assignee?: string | null, owner?: string | null, candidateGroups: Array<string>, priority: number, tags: Array<string>, createdAt: string, dueAt?: string | null, followUpAt?: string | null, suspended: boolean, version: number, serviceKey?: string | null, serviceTitle?: string | null, businessKey?: string | null, onBehalfOf?: string | null, draft?: { __typename?: 'TaskDraft', data: unknown, savedAt: string } | null, form?: { __typename?: 'Form', key: string, version: number, title?: string | null, schema: unknown, uiSchema?: unknown | null, translations?: unknown | null } | null, serviceInstance?: { __typename?: 'ServiceInstance', id: string } | null, attachments: Array<{ __typename?: 'TaskAttachment', id: string, kind: TaskAttachmentKind, name: string, description?: string | null, contentType?: string | null, size?: number | null, url: string, createdAt: string, createdBy?: string | null }>, can: { __typename?: 'TaskPermissions', claim: boolean, unclaim: boolean, assign: boolean, complete: boolean, saveDraft: boolean, update: boolean, updateCandidates: boolean, defer: boolean, undefer: boolean, delegate: boolean, resolve: boolean, comment: boolean, attach: boolean, fail: Array<{ __typename?: 'BusinessError', code: string, name: string }> } } | null };

export type CaseTasksQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CaseTasksQuery = { __typename?: 'Query', serviceInstance?: { __typename?: 'ServiceInstance', id: string, tasks: Array<{ __typename?: 'Task', id: string, key: string, name: string, state: TaskState, assignee?: string | null, owner?: string | null, candidateGroups: Array<string>, priority: number, tags: Array<string>, createdAt: string, dueAt?: string | null, followUpAt?: string | null, suspended: boolean, version: number, serviceKey?: string | null, serviceTitle?: string | null, businessKey?: string | null, onBehalfOf?: string | null, can: { __typename?: 'TaskPermissions', complete: boolean } }> } | null };

export type ClaimTaskMutationVariables = Exact<{
  input: ClaimTaskInput;
}>;


export type ClaimTaskMutation = { __typename?: 'Mutation', claimTask: { __typename?: 'ClaimTaskPayload', task: { __typename?: 'Task', description?: string | null, candidateUsers: Array<string>, endedAt?: string | null, delegation?: TaskDelegation | null, commentCount: number, id: string, key: string, name: string, state: TaskState, assignee?: string | null, owner?: string | null, candidateGroups: Array<string>, priority: number, tags: Array<string>, createdAt: string, dueAt?: string | null, followUpAt?: string | null, suspended: boolean, version: number, serviceKey?: string | null, serviceTitle?: string | null, businessKey?: string | null, onBehalfOf?: string | null, attachments: Array<{ __typename?: 'TaskAttachment', id: string, kind: TaskAttachmentKind, name: string, description?: string | null, contentType?: string | null, size?: number | null, url: string, createdAt: string, createdBy?: string | null }>, can: { __typename?: 'TaskPermissions', claim: boolean, unclaim: boolean, assign: boolean, complete: boolean, saveDraft: boolean, update: boolean, updateCandidates: boolean, defer: boolean, undefer: boolean, delegate: boolean, resolve: boolean, comment: boolean, attach: boolean, fail: Array<{ __typename?: 'BusinessError', code: string, name: string }> } } } };

export type UnclaimTaskMutationVariables = Exact<{
  input: UnclaimTaskInput;
}>;


export type UnclaimTaskMutation = { __typename?: 'Mutation', unclaimTask: { __typename?: 'UnclaimTaskPayload', task: { __typename?: 'Task', description?: string | null, candidateUsers: Array<string>, endedAt?: string | null, delegation?: TaskDelegation | null, commentCount: number, id: string, key: string, name: string, state: TaskState, assignee?: string | null, owner?: string | null, candidateGroups: Array<string>, priority: number, tags: Array<string>, createdAt: string, dueAt?: string | null, followUpAt?: string | null, suspended: boolean, version: number, serviceKey?: string | null, serviceTitle?: string | null, businessKey?: string | null, onBehalfOf?: string | null, attachments: Array<{ __typename?: 'TaskAttachment', id: string, kind: TaskAttachmentKind, name: string, description?: string | null, contentType?: string | null, size?: number | null, url: string, createdAt: string, createdBy?: string | null }>, can: { __typename?: 'TaskPermissions', claim: boolean, unclaim: boolean, assign: boolean, complete: boolean, saveDraft: boolean, update: boolean, updateCandidates: boolean, defer: boolean, undefer: boolean, delegate: boolean, resolve: boolean, comment: boolean, attach: boolean, fail: Array<{ __typename?: 'BusinessError', code: string, name: string }> } } } };

export type AssignTaskMutationVariables = Exact<{
  input: AssignTaskInput;
}>;


export type AssignTaskMutation = { __typename?: 'Mutation', assignTask: { __typename?: 'AssignTaskPayload', task: { __typename?: 'Task', description?: string | null, candidateUsers: Array<string>, endedAt?: string | null, delegation?: TaskDelegation | null, commentCount: number, id: string, key: string, name: string, state: TaskState, assignee?: string | null, owner?: string | null, candidateGroups: Array<string>, priority: number, tags: Array<string>, createdAt: string, dueAt?: string | null, followUpAt?: string | null, suspended: boolean, version: number, serviceKey?: string | null, serviceTitle?: string | null, businessKey?: string | null, onBehalfOf?: string | null, attachments: Array<{ __typename?: 'TaskAttachment', id: string, kind: TaskAttachmentKind, name: string, description?: string | null, contentType?: string | null, size?: number | null, url: string, createdAt: string, createdBy?: string | null }>, can: { __typename?: 'TaskPermissions', claim: boolean, unclaim: boolean, assign: boolean, complete: boolean, saveDraft: boolean, update: boolean, updateCandidates: boolean, defer: boolean, undefer: boolean, delegate: boolean, resolve: boolean, comment: boolean, attach: boolean, fail: Array<{ __typename?: 'BusinessError', code: string, name: string }> } } } };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
}>;


export type CompleteTaskMutation = { __typename?: 'Mutation', completeTask: { __typename?: 'CompleteTaskPayload', task: { __typename?: 'Task', description?: string | null, candidateUsers: Array<string>, endedAt?: string | null, delegation?: TaskDelegation | null, commentCount: number, id: string, key: string, name: string, state: TaskState, assignee?: string | null, owner?: string | null, candidateGroups: Array<string>, priority: number, tags: Array<string>, createdAt: string, dueAt?: string | null, followUpAt?: string | null, suspended: boolean, version: number, serviceKey?: string | null, serviceTitle?: string | null, businessKey?: string | null, onBehalfOf?: string | null, attachments: Array<{ __typename?: 'TaskAttachment', id: string, kind: TaskAttachmentKind, name: string, description?: string | null, contentType?: string | null, size?: number | null, url: string, createdAt: string, createdBy?: string | null }>, can: { __typename?: 'TaskPermissions', claim: boolean, unclaim: boolean, assign: boolean, complete: boolean, saveDraft: boolean, update: boolean, updateCandidates: boolean, defer: boolean, undefer: boolean, delegate: boolean, resolve: boolean, comment: boolean, attach: boolean, fail: Array<{ __typename?: 'BusinessError', code: string, name: string }> } } } };

export type SaveTaskDraftMutationVariables = Exact<{
  input: SaveTaskDraftInput;
}>;


export type SaveTaskDraftMutation = { __typename?: 'Mutation', saveTaskDraft: { __typename?: 'SaveTaskDraftPayload', task: { __typename?: 'Task', id: string, draft?: { __typename?: 'TaskDraft', savedAt: string } | null } } };

export type TaskRowFragment = { __typename?: 'Task', id: string, key: string, name: string, state: TaskState, assignee?: string | null, owner?: string | null, candidateGroups: Array<string>, priority: number, tags: Array<string>, createdAt: string, dueAt?: string | null, followUpAt?: string | null, suspended: boolean, version: number, serviceKey?: string | null, serviceTitle?: string | null, businessKey?: string | null, onBehalfOf?: string | null };

export type TasksQueryVariables = Exact<{
  search?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  orderBy?: InputMaybe<Array<TaskOrder> | TaskOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TasksQuery = { __typename?: 'Query', tasks: { __typename?: 'TaskConnection', similarWords: boolean, edges: Array<{ __typename?: 'TaskEdge', node: { __typename?: 'Task', id: string, key: string, name: string, state: TaskState, assignee?: string | null, owner?: string | null, candidateGroups: Array<string>, priority: number, tags: Array<string>, createdAt: string, dueAt?: string | null, followUpAt?: string | null, suspended: boolean, version: number, serviceKey?: string | null, serviceTitle?: string | null, businessKey?: string | null, onBehalfOf?: string | null }, highlights: Array<{ __typename?: 'Highlight', field: string, fragments: Array<string> }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, totalCount: { __typename?: 'TotalCount', value: number, exact: boolean }, asOf: { __typename?: 'AsOf', time: string, stale: boolean, token: string } } };

export type TaskTotalQueryVariables = Exact<{
  search?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
}>;


export type TaskTotalQuery = { __typename?: 'Query', taskCount: { __typename?: 'TotalCount', value: number, exact: boolean } };

export type TaskCountsQueryVariables = Exact<{
  mine?: InputMaybe<TaskFilter>;
  available?: InputMaybe<TaskFilter>;
  all?: InputMaybe<TaskFilter>;
  deferred?: InputMaybe<TaskFilter>;
  substituted?: InputMaybe<TaskFilter>;
}>;


export type TaskCountsQuery = { __typename?: 'Query', mine: { __typename?: 'TotalCount', value: number, exact: boolean }, available: { __typename?: 'TotalCount', value: number, exact: boolean }, all: { __typename?: 'TotalCount', value: number, exact: boolean }, deferred: { __typename?: 'TotalCount', value: number, exact: boolean }, substituted: { __typename?: 'TotalCount', value: number, exact: boolean } };

export type TaskChangesSubscriptionVariables = Exact<{
  filter?: InputMaybe<TaskFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TaskChangesSubscription = { __typename?: 'Subscription', taskChanges: { __typename?: 'TaskChange', change: TaskChangeKind, id: string, task?: { __typename?: 'Task', id: string, key: string, name: string, state: TaskState, assignee?: string | null, owner?: string | null, candidateGroups: Array<string>, priority: number, tags: Array<string>, createdAt: string, dueAt?: string | null, followUpAt?: string | null, suspended: boolean, version: number, serviceKey?: string | null, serviceTitle?: string | null, businessKey?: string | null, onBehalfOf?: string | null } | null } };

export type TaskFreshnessQueryVariables = Exact<{
  filter?: InputMaybe<TaskFilter>;
}>;


export type TaskFreshnessQuery = { __typename?: 'Query', tasks: { __typename?: 'TaskConnection', asOf: { __typename?: 'AsOf', time: string, stale: boolean } } };

export type FormPartsFragment = { __typename?: 'Form', key: string, version: number, title?: string | null, schema: unknown, uiSchema?: unknown | null, translations?: unknown | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename?: 'Query', me: { __typename?: 'Account', name: string, displayName: string, groups: Array<string>, roles: Array<string> } };

export type ServiceTextsQueryVariables = Exact<{
  keys: Array<Scalars['String']['input']> | Scalars['String']['input'];
}>;


export type ServiceTextsQuery = { __typename?: 'Query', serviceTexts: Array<{ __typename?: 'ServiceTexts', serviceKey: string, texts: unknown }> };

export const FailureRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailureRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntegrationFailure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"failedAt"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"activityName"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}}]}}]} as unknown as DocumentNode<FailureRowFragment, unknown>;
export const FailureDetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailureDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntegrationFailure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailureRow"}},{"kind":"Field","name":{"kind":"Name","value":"correlationId"}},{"kind":"Field","name":{"kind":"Name","value":"processInstanceId"}},{"kind":"Field","name":{"kind":"Name","value":"serviceInstance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inputs"}},{"kind":"Field","name":{"kind":"Name","value":"editedInputs"}},{"kind":"Field","name":{"kind":"Name","value":"errorCodes"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailureRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntegrationFailure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"failedAt"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"activityName"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}}]}}]} as unknown as DocumentNode<FailureDetailsFragment, unknown>;
export const FailedJobFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedJob"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"processInstanceId"}},{"kind":"Field","name":{"kind":"Name","value":"serviceInstance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FailedJobFragment, unknown>;
export const DeadLetterRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadLetterRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeadLetter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"replay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<DeadLetterRowFragment, unknown>;
export const InstanceRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstanceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceInstance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"service"},"name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusLabel"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]} as unknown as DocumentNode<InstanceRowFragment, unknown>;
export const NotificationPreferencesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationPreferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationPreferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"assigned"}},{"kind":"Field","name":{"kind":"Name","value":"mutedServices"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]} as unknown as DocumentNode<NotificationPreferencesFragment, unknown>;
export const SubstitutionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Substitution"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Substitution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}},{"kind":"Field","name":{"kind":"Name","value":"substitute"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}}]} as unknown as DocumentNode<SubstitutionFragment, unknown>;
export const TaskOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<TaskOutcomeFragment, unknown>;
export const SavedFilterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedFilter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedTaskFilter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"orderBy"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"count"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]} as unknown as DocumentNode<SavedFilterFragment, unknown>;
export const TaskRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"candidateGroups"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}}]}}]} as unknown as DocumentNode<TaskRowFragment, unknown>;
export const TaskHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"candidateUsers"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"delegation"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"unclaim"}},{"kind":"Field","name":{"kind":"Name","value":"assign"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"saveDraft"}},{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"updateCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"defer"}},{"kind":"Field","name":{"kind":"Name","value":"undefer"}},{"kind":"Field","name":{"kind":"Name","value":"delegate"}},{"kind":"Field","name":{"kind":"Name","value":"resolve"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"attach"}},{"kind":"Field","name":{"kind":"Name","value":"fail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"candidateGroups"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}}]}}]} as unknown as DocumentNode<TaskHeadFragment, unknown>;
export const FormPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Form"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"schema"}},{"kind":"Field","name":{"kind":"Name","value":"uiSchema"}},{"kind":"Field","name":{"kind":"Name","value":"translations"}}]}}]} as unknown as DocumentNode<FormPartsFragment, unknown>;
export const IntegrationFailuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntegrationFailures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IntegrationFailureFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"integrationFailures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailureRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailureRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntegrationFailure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"failedAt"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"activityName"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}}]}}]} as unknown as DocumentNode<IntegrationFailuresQuery, IntegrationFailuresQueryVariables>;
export const IntegrationFailureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntegrationFailure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"integrationFailure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailureDetails"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailureRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntegrationFailure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"failedAt"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"activityName"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailureDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntegrationFailure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailureRow"}},{"kind":"Field","name":{"kind":"Name","value":"correlationId"}},{"kind":"Field","name":{"kind":"Name","value":"processInstanceId"}},{"kind":"Field","name":{"kind":"Name","value":"serviceInstance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inputs"}},{"kind":"Field","name":{"kind":"Name","value":"editedInputs"}},{"kind":"Field","name":{"kind":"Name","value":"errorCodes"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<IntegrationFailureQuery, IntegrationFailureQueryVariables>;
export const IntegrationContractsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntegrationContracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"integrationTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inputSchema"}},{"kind":"Field","name":{"kind":"Name","value":"outputSchema"}},{"kind":"Field","name":{"kind":"Name","value":"instances"}}]}}]}}]} as unknown as DocumentNode<IntegrationContractsQuery, IntegrationContractsQueryVariables>;
export const FailedJobsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FailedJobs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedJob"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedJob"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"processInstanceId"}},{"kind":"Field","name":{"kind":"Name","value":"serviceInstance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FailedJobsQuery, FailedJobsQueryVariables>;
export const DeadLettersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeadLetters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeadLetterFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"deadLetters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadLetterRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadLetterRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeadLetter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"replay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<DeadLettersQuery, DeadLettersQueryVariables>;
export const ReplayIntegrationFailuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplayIntegrationFailures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplayIntegrationFailuresInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"replayIntegrationFailures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"succeeded"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReplayIntegrationFailuresMutation, ReplayIntegrationFailuresMutationVariables>;
export const ResolveIntegrationFailureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveIntegrationFailure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveIntegrationFailureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveIntegrationFailure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<ResolveIntegrationFailureMutation, ResolveIntegrationFailureMutationVariables>;
export const RaiseIntegrationErrorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaiseIntegrationError"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaiseIntegrationErrorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raiseIntegrationError"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<RaiseIntegrationErrorMutation, RaiseIntegrationErrorMutationVariables>;
export const ReplayDeadLettersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplayDeadLetters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplayDeadLettersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"replayDeadLetters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"succeeded"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReplayDeadLettersMutation, ReplayDeadLettersMutationVariables>;
export const RetryIncidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryIncident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetryIncidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryIncident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RetryIncidentMutation, RetryIncidentMutationVariables>;
export const DeskCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"failures"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IntegrationFailureFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jobs"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"messages"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeadLetterFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"failures"},"name":{"kind":"Name","value":"integrationFailures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"failures"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"jobs"},"name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jobs"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"messages"},"name":{"kind":"Name","value":"deadLetters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"messages"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<DeskCountsQuery, DeskCountsQueryVariables>;
export const InstancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Instances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceInstanceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceInstanceOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"page"},"name":{"kind":"Name","value":"serviceInstances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstanceRow"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstanceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceInstance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"service"},"name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusLabel"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]} as unknown as DocumentNode<InstancesQuery, InstancesQueryVariables>;
export const InstanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Instance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceInstance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstanceRow"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"candidateGroups"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstanceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceInstance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"service"},"name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusLabel"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]} as unknown as DocumentNode<InstanceQuery, InstanceQueryVariables>;
export const TimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceInstance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"user"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"activityName"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"data"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;
export const DiagramDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Diagram"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceInstance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diagram"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"xml"}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DiagramQuery, DiagramQueryVariables>;
export const CancelServiceInstanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelServiceInstance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelServiceInstanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelServiceInstance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceInstance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstanceRow"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancel"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstanceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceInstance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"service"},"name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusLabel"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]} as unknown as DocumentNode<CancelServiceInstanceMutation, CancelServiceInstanceMutationVariables>;
export const InstanceChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"InstanceChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceInstanceChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusLabel"}}]}}]}}]} as unknown as DocumentNode<InstanceChangesSubscription, InstanceChangesSubscriptionVariables>;
export const NotificationPreferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationPreferences"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationPreferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationPreferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"assigned"}},{"kind":"Field","name":{"kind":"Name","value":"mutedServices"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]} as unknown as DocumentNode<NotificationPreferencesQuery, NotificationPreferencesQueryVariables>;
export const SaveNotificationPreferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveNotificationPreferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveNotificationPreferencesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveNotificationPreferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationPreferences"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationPreferences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationPreferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"assigned"}},{"kind":"Field","name":{"kind":"Name","value":"mutedServices"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]} as unknown as DocumentNode<SaveNotificationPreferencesMutation, SaveNotificationPreferencesMutationVariables>;
export const ServiceCatalogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceCatalogue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"category"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceDefinitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"category"},"value":{"kind":"Variable","name":{"kind":"Name","value":"category"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}},{"kind":"Field","name":{"kind":"Name","value":"canStart"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceCatalogueQuery, ServiceCatalogueQueryVariables>;
export const ServiceNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceDefinitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ServiceNamesQuery, ServiceNamesQueryVariables>;
export const StartFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceDefinition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}},{"kind":"Field","name":{"kind":"Name","value":"canStart"}},{"kind":"Field","name":{"kind":"Name","value":"startDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Form"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"schema"}},{"kind":"Field","name":{"kind":"Name","value":"uiSchema"}},{"kind":"Field","name":{"kind":"Name","value":"translations"}}]}}]} as unknown as DocumentNode<StartFormQuery, StartFormQueryVariables>;
export const FormOfServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FormOfService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceDefinition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"startForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Form"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"schema"}},{"kind":"Field","name":{"kind":"Name","value":"uiSchema"}},{"kind":"Field","name":{"kind":"Name","value":"translations"}}]}}]} as unknown as DocumentNode<FormOfServiceQuery, FormOfServiceQueryVariables>;
export const StartServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartServiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceInstance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<StartServiceMutation, StartServiceMutationVariables>;
export const SaveStartDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveStartDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveStartDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveStartDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceDefinition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"startDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SaveStartDraftMutation, SaveStartDraftMutationVariables>;
export const SubstitutionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Substitutions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"me"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"others"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"mine"},"name":{"kind":"Name","value":"substitutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"absent"},"value":{"kind":"Variable","name":{"kind":"Name","value":"me"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"substitutions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Substitution"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"theirs"},"name":{"kind":"Name","value":"substitutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"substitute"},"value":{"kind":"Variable","name":{"kind":"Name","value":"me"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"substitutions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Substitution"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"others"},"name":{"kind":"Name","value":"substitutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"others"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"substitutions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Substitution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"more"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Substitution"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Substitution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}},{"kind":"Field","name":{"kind":"Name","value":"substitute"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}}]} as unknown as DocumentNode<SubstitutionsQuery, SubstitutionsQueryVariables>;
export const SaveSubstitutionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSubstitution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveSubstitutionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveSubstitution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"substitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Substitution"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Substitution"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Substitution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}},{"kind":"Field","name":{"kind":"Name","value":"substitute"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}}]} as unknown as DocumentNode<SaveSubstitutionMutation, SaveSubstitutionMutationVariables>;
export const EndSubstitutionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSubstitution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSubstitutionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSubstitution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"substitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Substitution"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Substitution"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Substitution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}},{"kind":"Field","name":{"kind":"Name","value":"substitute"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}}]} as unknown as DocumentNode<EndSubstitutionMutation, EndSubstitutionMutationVariables>;
export const TaskWithAttachmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskWithAttachments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskHead"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"candidateGroups"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"candidateUsers"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"delegation"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"unclaim"}},{"kind":"Field","name":{"kind":"Name","value":"assign"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"saveDraft"}},{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"updateCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"defer"}},{"kind":"Field","name":{"kind":"Name","value":"undefer"}},{"kind":"Field","name":{"kind":"Name","value":"delegate"}},{"kind":"Field","name":{"kind":"Name","value":"resolve"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"attach"}},{"kind":"Field","name":{"kind":"Name","value":"fail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TaskWithAttachmentsQuery, TaskWithAttachmentsQueryVariables>;
export const AddTaskLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddTaskLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddTaskLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addTaskLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskHead"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"candidateGroups"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"candidateUsers"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"delegation"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"unclaim"}},{"kind":"Field","name":{"kind":"Name","value":"assign"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"saveDraft"}},{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"updateCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"defer"}},{"kind":"Field","name":{"kind":"Name","value":"undefer"}},{"kind":"Field","name":{"kind":"Name","value":"delegate"}},{"kind":"Field","name":{"kind":"Name","value":"resolve"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"attach"}},{"kind":"Field","name":{"kind":"Name","value":"fail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AddTaskLinkMutation, AddTaskLinkMutationVariables>;
export const RemoveTaskAttachmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveTaskAttachment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveTaskAttachmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeTaskAttachment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskHead"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"candidateGroups"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"candidateUsers"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"delegation"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"unclaim"}},{"kind":"Field","name":{"kind":"Name","value":"assign"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"saveDraft"}},{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"updateCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"defer"}},{"kind":"Field","name":{"kind":"Name","value":"undefer"}},{"kind":"Field","name":{"kind":"Name","value":"delegate"}},{"kind":"Field","name":{"kind":"Name","value":"resolve"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"attach"}},{"kind":"Field","name":{"kind":"Name","value":"fail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveTaskAttachmentMutation, RemoveTaskAttachmentMutationVariables>;
export const ClaimTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClaimTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimTasksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskOutcome"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ClaimTasksMutation, ClaimTasksMutationVariables>;
export const UnclaimTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnclaimTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnclaimTasksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unclaimTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskOutcome"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<UnclaimTasksMutation, UnclaimTasksMutationVariables>;
export const AssignTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignTasksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskOutcome"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AssignTasksMutation, AssignTasksMutationVariables>;
export const CompleteTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteTasksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskOutcome"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CompleteTasksMutation, CompleteTasksMutationVariables>;
export const DeferTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeferTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeferTasksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deferTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskOutcome"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DeferTasksMutation, DeferTasksMutationVariables>;
export const UpdateTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTasksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskOutcome"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<UpdateTasksMutation, UpdateTasksMutationVariables>;
export const UpdateTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskHead"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"candidateGroups"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"candidateUsers"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"delegation"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"unclaim"}},{"kind":"Field","name":{"kind":"Name","value":"assign"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"saveDraft"}},{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"updateCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"defer"}},{"kind":"Field","name":{"kind":"Name","value":"undefer"}},{"kind":"Field","name":{"kind":"Name","value":"delegate"}},{"kind":"Field","name":{"kind":"Name","value":"resolve"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"attach"}},{"kind":"Field","name":{"kind":"Name","value":"fail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateTaskMutation, UpdateTaskMutationVariables>;
export const DeferTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeferTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeferTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deferTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskHead"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"candidateGroups"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"candidateUsers"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"delegation"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"unclaim"}},{"kind":"Field","name":{"kind":"Name","value":"assign"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"saveDraft"}},{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"updateCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"defer"}},{"kind":"Field","name":{"kind":"Name","value":"undefer"}},{"kind":"Field","name":{"kind":"Name","value":"delegate"}},{"kind":"Field","name":{"kind":"Name","value":"resolve"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"attach"}},{"kind":"Field","name":{"kind":"Name","value":"fail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<DeferTaskMutation, DeferTaskMutationVariables>;
export const UndeferTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndeferTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndeferTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undeferTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskHead"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"candidateGroups"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"candidateUsers"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"delegation"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"unclaim"}},{"kind":"Field","name":{"kind":"Name","value":"assign"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"saveDraft"}},{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"updateCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"defer"}},{"kind":"Field","name":{"kind":"Name","value":"undefer"}},{"kind":"Field","name":{"kind":"Name","value":"delegate"}},{"kind":"Field","name":{"kind":"Name","value":"resolve"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"attach"}},{"kind":"Field","name":{"kind":"Name","value":"fail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<UndeferTaskMutation, UndeferTaskMutationVariables>;
export const DelegateTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DelegateTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DelegateTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delegateTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskHead"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"candidateGroups"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"candidateUsers"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"delegation"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"unclaim"}},{"kind":"Field","name":{"kind":"Name","value":"assign"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"saveDraft"}},{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"updateCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"defer"}},{"kind":"Field","name":{"kind":"Name","value":"undefer"}},{"kind":"Field","name":{"kind":"Name","value":"delegate"}},{"kind":"Field","name":{"kind":"Name","value":"resolve"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"attach"}},{"kind":"Field","name":{"kind":"Name","value":"fail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<DelegateTaskMutation, DelegateTaskMutationVariables>;
export const ResolveTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskHead"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"candidateGroups"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"candidateUsers"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"delegation"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"unclaim"}},{"kind":"Field","name":{"kind":"Name","value":"assign"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"saveDraft"}},{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"updateCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"defer"}},{"kind":"Field","name":{"kind":"Name","value":"undefer"}},{"kind":"Field","name":{"kind":"Name","value":"delegate"}},{"kind":"Field","name":{"kind":"Name","value":"resolve"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"attach"}},{"kind":"Field","name":{"kind":"Name","value":"fail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ResolveTaskMutation, ResolveTaskMutationVariables>;
export const FailTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FailTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FailTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskHead"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"candidateGroups"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"candidateUsers"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"delegation"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"unclaim"}},{"kind":"Field","name":{"kind":"Name","value":"assign"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"saveDraft"}},{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"updateCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"defer"}},{"kind":"Field","name":{"kind":"Name","value":"undefer"}},{"kind":"Field","name":{"kind":"Name","value":"delegate"}},{"kind":"Field","name":{"kind":"Name","value":"resolve"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"attach"}},{"kind":"Field","name":{"kind":"Name","value":"fail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FailTaskMutation, FailTaskMutationVariables>;
export const TaskCommentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskComments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskComments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<TaskCommentsQuery, TaskCommentsQueryVariables>;
export const AddTaskCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddTaskComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddTaskCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addTaskComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskHead"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"candidateGroups"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"candidateUsers"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"delegation"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"unclaim"}},{"kind":"Field","name":{"kind":"Name","value":"assign"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"saveDraft"}},{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"updateCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"defer"}},{"kind":"Field","name":{"kind":"Name","value":"undefer"}},{"kind":"Field","name":{"kind":"Name","value":"delegate"}},{"kind":"Field","name":{"kind":"Name","value":"resolve"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"attach"}},{"kind":"Field","name":{"kind":"Name","value":"fail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AddTaskCommentMutation, AddTaskCommentMutationVariables>;
export const EditTaskCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditTaskComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditTaskCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editTaskComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskHead"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"candidateGroups"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"candidateUsers"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"delegation"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"unclaim"}},{"kind":"Field","name":{"kind":"Name","value":"assign"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"saveDraft"}},{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"updateCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"defer"}},{"kind":"Field","name":{"kind":"Name","value":"undefer"}},{"kind":"Field","name":{"kind":"Name","value":"delegate"}},{"kind":"Field","name":{"kind":"Name","value":"resolve"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"attach"}},{"kind":"Field","name":{"kind":"Name","value":"fail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<EditTaskCommentMutation, EditTaskCommentMutationVariables>;
export const CreateTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"candidateGroups"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}}]}}]} as unknown as DocumentNode<CreateTaskMutation, CreateTaskMutationVariables>;
export const TaskFacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fields"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFacetField"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"fields"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fields"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"more"}},{"kind":"Field","name":{"kind":"Name","value":"without"}}]}}]}}]} as unknown as DocumentNode<TaskFacetsQuery, TaskFacetsQueryVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"group"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const GroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Groups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<GroupsQuery, GroupsQueryVariables>;
export const SavedTaskFiltersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedTaskFilters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedTaskFilters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedFilter"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedFilter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedTaskFilter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"orderBy"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"count"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]} as unknown as DocumentNode<SavedTaskFiltersQuery, SavedTaskFiltersQueryVariables>;
export const SaveTaskFilterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveTaskFilter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveTaskFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveTaskFilter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskFilter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedFilter"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedFilter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedTaskFilter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"orderBy"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"count"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]} as unknown as DocumentNode<SaveTaskFilterMutation, SaveTaskFilterMutationVariables>;
export const DeleteTaskFilterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteTaskFilter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteTaskFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteTaskFilter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DeleteTaskFilterMutation, DeleteTaskFilterMutationVariables>;
export const ChooseDefaultTaskFilterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseDefaultTaskFilter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChooseDefaultTaskFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chooseDefaultTaskFilter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskFilter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ChooseDefaultTaskFilterMutation, ChooseDefaultTaskFilterMutationVariables>;
export const TaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Task"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskHead"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceInstance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"candidateGroups"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"candidateUsers"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"delegation"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"unclaim"}},{"kind":"Field","name":{"kind":"Name","value":"assign"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"saveDraft"}},{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"updateCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"defer"}},{"kind":"Field","name":{"kind":"Name","value":"undefer"}},{"kind":"Field","name":{"kind":"Name","value":"delegate"}},{"kind":"Field","name":{"kind":"Name","value":"resolve"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"attach"}},{"kind":"Field","name":{"kind":"Name","value":"fail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Form"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"schema"}},{"kind":"Field","name":{"kind":"Name","value":"uiSchema"}},{"kind":"Field","name":{"kind":"Name","value":"translations"}}]}}]} as unknown as DocumentNode<TaskQuery, TaskQueryVariables>;
export const CaseTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceInstance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"candidateGroups"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}}]}}]} as unknown as DocumentNode<CaseTasksQuery, CaseTasksQueryVariables>;
export const ClaimTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClaimTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskHead"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"candidateGroups"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"candidateUsers"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"delegation"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"unclaim"}},{"kind":"Field","name":{"kind":"Name","value":"assign"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"saveDraft"}},{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"updateCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"defer"}},{"kind":"Field","name":{"kind":"Name","value":"undefer"}},{"kind":"Field","name":{"kind":"Name","value":"delegate"}},{"kind":"Field","name":{"kind":"Name","value":"resolve"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"attach"}},{"kind":"Field","name":{"kind":"Name","value":"fail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimTaskMutation, ClaimTaskMutationVariables>;
export const UnclaimTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnclaimTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnclaimTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unclaimTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskHead"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"candidateGroups"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"candidateUsers"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"delegation"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"unclaim"}},{"kind":"Field","name":{"kind":"Name","value":"assign"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"saveDraft"}},{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"updateCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"defer"}},{"kind":"Field","name":{"kind":"Name","value":"undefer"}},{"kind":"Field","name":{"kind":"Name","value":"delegate"}},{"kind":"Field","name":{"kind":"Name","value":"resolve"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"attach"}},{"kind":"Field","name":{"kind":"Name","value":"fail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<UnclaimTaskMutation, UnclaimTaskMutationVariables>;
export const AssignTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskHead"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"candidateGroups"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"candidateUsers"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"delegation"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"unclaim"}},{"kind":"Field","name":{"kind":"Name","value":"assign"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"saveDraft"}},{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"updateCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"defer"}},{"kind":"Field","name":{"kind":"Name","value":"undefer"}},{"kind":"Field","name":{"kind":"Name","value":"delegate"}},{"kind":"Field","name":{"kind":"Name","value":"resolve"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"attach"}},{"kind":"Field","name":{"kind":"Name","value":"fail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AssignTaskMutation, AssignTaskMutationVariables>;
export const CompleteTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskHead"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"candidateGroups"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"candidateUsers"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"delegation"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"unclaim"}},{"kind":"Field","name":{"kind":"Name","value":"assign"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"saveDraft"}},{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"updateCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"defer"}},{"kind":"Field","name":{"kind":"Name","value":"undefer"}},{"kind":"Field","name":{"kind":"Name","value":"delegate"}},{"kind":"Field","name":{"kind":"Name","value":"resolve"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"attach"}},{"kind":"Field","name":{"kind":"Name","value":"fail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const SaveTaskDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveTaskDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveTaskDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveTaskDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SaveTaskDraftMutation, SaveTaskDraftMutationVariables>;
export const TasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"fragments"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"token"}}]}},{"kind":"Field","name":{"kind":"Name","value":"similarWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"candidateGroups"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}}]}}]} as unknown as DocumentNode<TasksQuery, TasksQueryVariables>;
export const TaskTotalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskTotal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]} as unknown as DocumentNode<TaskTotalQuery, TaskTotalQueryVariables>;
export const TaskCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mine"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"available"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"all"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deferred"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"substituted"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"mine"},"name":{"kind":"Name","value":"taskCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mine"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"available"},"name":{"kind":"Name","value":"taskCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"available"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"taskCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"all"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"deferred"},"name":{"kind":"Name","value":"taskCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deferred"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"substituted"},"name":{"kind":"Name","value":"taskCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"substituted"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]} as unknown as DocumentNode<TaskCountsQuery, TaskCountsQueryVariables>;
export const TaskChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"TaskChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"candidateGroups"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"businessKey"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}}]}}]} as unknown as DocumentNode<TaskChangesSubscription, TaskChangesSubscriptionVariables>;
export const TaskFreshnessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskFreshness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}}]}}]} as unknown as DocumentNode<TaskFreshnessQuery, TaskFreshnessQueryVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"groups"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const ServiceTextsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceTexts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keys"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceTexts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"keys"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keys"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"texts"}}]}}]}}]} as unknown as DocumentNode<ServiceTextsQuery, ServiceTextsQueryVariables>;