import {
  mdiAccountArrowRightOutline,
  mdiAccountCheckOutline,
  mdiAccountOffOutline,
  mdiAlertCircleOutline,
  mdiCheckCircleOutline,
  mdiCircleSmall,
  mdiClipboardTextOutline,
  mdiCloseCircleOutline,
  mdiCommentOutline,
  mdiEmailFastOutline,
  mdiFlagCheckered,
  mdiPaperclip,
  mdiPauseCircleOutline,
  mdiPlayCircleOutline,
  mdiScaleBalance,
} from '@mdi/js'

/** Technical steps: shown only when the user asks for details. */
const details = new Set([
  'ACTIVITY_STARTED',
  'ACTIVITY_COMPLETED',
  'ACTIVITY_CANCELLED',
  'VARIABLES_CHANGED',
  'TASK_UPDATED',
  'TASK_COMMENT_EDITED',
  'DECISION_EVALUATED',
  'INTEGRATION_REQUESTED',
  'INTEGRATION_ANSWER_IGNORED',
  'DEAD_LETTER_REPLAYED',
])

const icons: Record<string, string> = {
  INSTANCE_STARTED: mdiPlayCircleOutline,
  INSTANCE_COMPLETED: mdiFlagCheckered,
  INSTANCE_CANCELLED: mdiCloseCircleOutline,
  INSTANCE_SUSPENDED: mdiPauseCircleOutline,
  INSTANCE_RESUMED: mdiPlayCircleOutline,
  TASK_CREATED: mdiClipboardTextOutline,
  TASK_CLAIMED: mdiAccountCheckOutline,
  TASK_UNCLAIMED: mdiAccountOffOutline,
  TASK_ASSIGNED: mdiAccountArrowRightOutline,
  TASK_DELEGATED: mdiAccountArrowRightOutline,
  TASK_RESOLVED: mdiAccountCheckOutline,
  TASK_DEFERRED: mdiPauseCircleOutline,
  TASK_UNDEFERRED: mdiPlayCircleOutline,
  TASK_FAILED: mdiAlertCircleOutline,
  TASK_COMMENTED: mdiCommentOutline,
  TASK_COMMENT_EDITED: mdiCommentOutline,
  TASK_ATTACHMENT_ADDED: mdiPaperclip,
  TASK_ATTACHMENT_REMOVED: mdiPaperclip,
  TASK_COMPLETED: mdiCheckCircleOutline,
  TASK_CANCELLED: mdiCloseCircleOutline,
  DECISION_EVALUATED: mdiScaleBalance,
  INCIDENT_CREATED: mdiAlertCircleOutline,
  INCIDENT_RESOLVED: mdiCheckCircleOutline,
  INTEGRATION_REQUESTED: mdiEmailFastOutline,
  INTEGRATION_COMPLETED: mdiEmailFastOutline,
  INTEGRATION_BUSINESS_ERROR: mdiAlertCircleOutline,
  INTEGRATION_FAILED: mdiAlertCircleOutline,
  INTEGRATION_RETRIED: mdiEmailFastOutline,
  INTEGRATION_RESOLVED: mdiCheckCircleOutline,
  INTEGRATION_ANSWER_IGNORED: mdiEmailFastOutline,
  DEAD_LETTER_REPLAYED: mdiEmailFastOutline,
}

export interface TimelineFact {
  type: string
  user?: string | null
  activityId?: string | null
  activityName?: string | null
  message?: string | null
  data?: unknown
}

export interface TimelineWords {
  icon: string
  tone: 'normal' | 'good' | 'bad'
  /** Key below `timeline`. */
  text: string
  values: { what: string; assignee: string }
}

export function isDetail({ type }: TimelineFact): boolean {
  return details.has(type)
}

/** How an entry reads to people; a type this version does not know reads by its name. `say` translates names of the process. */
export function wordsOf(fact: TimelineFact, say = (text: string) => text): TimelineWords {
  const { type, user, activityName, activityId, data } = fact
  const known = type in icons || details.has(type)
  const assignee = String((data as { assignee?: unknown } | null)?.assignee ?? '')
  return {
    icon: icons[type] ?? mdiCircleSmall,
    tone: toneOf(type),
    text: known ? `${type}${user ? '_BY' : ''}` : 'OTHER',
    values: { what: known ? say(activityName || activityId || '') : type, assignee },
  }
}

function toneOf(type: string): TimelineWords['tone'] {
  if (type === 'INCIDENT_CREATED' || type === 'INTEGRATION_FAILED' || type === 'INTEGRATION_BUSINESS_ERROR') {
    return 'bad'
  }
  return type === 'INSTANCE_COMPLETED' || type === 'TASK_COMPLETED' ? 'good' : 'normal'
}
