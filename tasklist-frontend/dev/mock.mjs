// A made-up backend for work on the looks: serves dist/, signs everybody in as clerk, answers GraphQL from memory. Never shipped.
import { readFileSync, existsSync, readdirSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { mergeTypeDefs } from '@graphql-tools/merge'
import { buildASTSchema, graphql, GraphQLError } from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'

const port = Number(process.env.PORT ?? 5180)
const examples = '../examples/services'
const services = ['task', 'form-validation', 'service-definition', 'service-instance', 'process']
const json = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null)

const files = services.flatMap((name) => {
  const folder = `../${name}-service/src/main/resources/graphql/${name}-service`
  return readdirSync(folder).map((file) => `${folder}/${file}`)
})
const sources = [...files, 'src/shared/api/platform.graphqls'].map((file) => readFileSync(file, 'utf8'))
const schema = buildASTSchema(mergeTypeDefs(sources), { assumeValidSDL: true })

const hours = (count) => new Date(Date.now() + count * 3_600_000).toISOString()
const me = {
  name: 'clerk',
  displayName: 'Clara Clerk',
  groups: ['permits', 'permits-lead'],
  roles: ['user', 'operator'],
}
const totals = (value) => ({ value, exact: true })

function form(service, name) {
  const base = `${examples}/${service}/forms/${name}`
  return {
    key: `${service}.${name}`,
    version: 1,
    title: json(`${base}.schema.json`)?.title,
    schema: json(`${base}.schema.json`),
    uiSchema: json(`${base}.ui.json`),
    translations: json(`${base}.i18n.json`),
  }
}

const names = [
  ['Check the application', 'parking-permit', 'check', 'Resident parking permit', 'PP-2026-'],
  ['Approve the trip', 'business-trip', 'approval', 'Business trip', 'BT-2026-'],
  ['Check the expense report', 'business-trip', 'expense-check', 'Business trip', 'BT-2026-'],
  ['Write the expense report', 'business-trip', 'expenses', 'Business trip', 'BT-2026-'],
]
const data = {
  applicantName: 'Ada Winter',
  email: 'ada@example.org',
  street: 'Am Markt 3',
  postalCode: '80331',
  district: 'oldTown',
  plate: 'M-AB 1234',
  vehicleType: 'electricCar',
  vehicle: { make: 'Renault', model: 'Zoe' },
  startDate: '2026-12-01',
  months: 12,
  travellerName: 'Ada Winter',
  destination: 'Lisbon, Portugal',
  region: 'europe',
  departureDate: '2026-12-07',
  returnDate: '2026-12-11',
  purpose: 'Conference on open city data.\nTalk on Tuesday.',
  transport: 'train',
  estimatedCost: 1240.5,
  expensesTotal: 88.4,
  dailyAllowance: 62,
  expenses: [
    { date: '2026-12-07', kind: 'transport', description: 'Night train', amount: 64 },
    { date: '2026-12-08', kind: 'meal', description: 'Dinner with the panel', amount: 24.4 },
  ],
}
const comments = [
  {
    id: 'c1',
    author: 'clerk',
    text: 'Called, she sends the lease tomorrow.',
    createdAt: hours(-20),
    editedAt: hours(-2),
    versions: [{ text: 'Called, nobody there.', at: hours(-20) }],
  },
  { id: 'c2', author: 'lead', text: 'Thank you!', createdAt: hours(-1), editedAt: null, versions: [] },
]
const attachments = [
  {
    id: 'a1',
    kind: 'FILE',
    name: 'Lease of the flat at Am Markt 3, signed by both.pdf',
    description: null,
    contentType: 'application/pdf',
    size: 1_423_000,
    url: '/files/tasks/main%3A0/a1',
    createdAt: hours(-5),
    createdBy: 'clerk2',
  },
  {
    id: 'a2',
    kind: 'LINK',
    name: 'Register of residents',
    description: 'Entry of the 3rd of November',
    contentType: null,
    size: null,
    url: 'https://register.example.org/entries/4711',
    createdAt: hours(-2),
    createdBy: 'clerk',
  },
]
const tasks = Array.from({ length: 64 }, (_, index) => {
  const [name, service, formName, title, prefix] = names[index % names.length]
  const assignee = index % 5 === 1 ? 'clerk' : index % 7 === 3 ? 'clerk2' : null
  return {
    id: `main:${index}`,
    key: formName,
    name,
    description: index % 3 ? null : 'Compare the entries with the register before you decide.',
    state: 'OPEN',
    assignee,
    owner: null,
    candidateUsers: [],
    candidateGroups: ['permits'],
    priority: index % 6 ? 50 : 80,
    tags: index % 8 ? [] : ['lease missing'],
    createdAt: hours(-index * 3),
    dueAt: index % 4 === 3 ? null : hours(index * 5 - 20),
    followUpAt: index === 11 ? hours(60) : null,
    delegation: null,
    commentCount: index ? 0 : comments.length,
    attachments: index ? [] : attachments,
    endedAt: null,
    suspended: index === 9,
    onBehalfOf: index % 5 === 1 || index % 3 !== 2 ? null : 'lead',
    version: 1,
    data,
    draft: null,
    form: form(service, formName),
    serviceKey: service,
    serviceTitle: title,
    businessKey: prefix + (1042 - index),
    serviceInstance: () => instance('case-1'),
    get can() {
      const mine = this.assignee === me.name
      const free = mine || !this.assignee
      return {
        claim: !mine,
        unclaim: mine,
        assign: mine,
        complete: free,
        saveDraft: true,
        update: free,
        updateCandidates: mine,
        defer: free,
        undefer: free && this.followUpAt !== null,
        delegate: mine,
        resolve: false,
        comment: true,
        attach: free,
        fail: free ? [{ code: 'WITHDRAWN', name: 'Application withdrawn' }] : [],
      }
    },
  }
})

const facts = [
  ['TASK_CREATED', null, 'Check the application'],
  ['INTEGRATION_COMPLETED', null, 'Send confirmation'],
  ['INTEGRATION_REQUESTED', null, 'Send confirmation'],
  ['DECISION_EVALUATED', null, 'Zone and fee'],
  ['TASK_COMPLETED', 'requester', 'Hand in papers'],
  ['TASK_CLAIMED', 'requester', 'Hand in papers'],
  ['ACTIVITY_STARTED', null, 'Hand in papers'],
  ['INSTANCE_STARTED', 'requester', null],
]
const bpmn = `${examples}/parking-permit/parking-permit.bpmn`
const xml = existsSync(bpmn) ? readFileSync(bpmn, 'utf8') : ''
const activityIds = [...xml.matchAll(/<(?:bpmn:)?(?:userTask|startEvent|serviceTask) id="([^"]+)"/g)].map(
  (match) => match[1],
)

function instance(id, index = 0) {
  const status = ['ACTIVE', 'COMPLETED', 'INCIDENT', 'CANCELLED'][index % 4]
  return {
    id,
    businessKey: `PP-2026-${1042 - index}`,
    title: index % 3 ? 'Resident parking permit' : 'Business trip',
    status,
    statusLabel: index % 4 ? null : 'Being checked',
    description: index % 2 ? null : 'M-AB 1234, Am Markt 3',
    startedBy: 'requester',
    startedAt: hours(-30 - index * 9),
    endedAt: index % 4 === 1 ? hours(-2) : null,
    data,
    can: { cancel: index % 4 === 0 },
    definition: { key: 'parking-permit', title: 'Resident parking permit', icon: 'parking' },
    tasks: tasks.slice(0, 2),
    timeline: {
      edges: facts.map(([type, user, activityName], at) => ({
        node: { id: `f${at}`, type, user, activityName, time: hours(-1 - at * 4) },
      })),
      pageInfo: { hasNextPage: false },
    },
    diagram: xml && {
      xml,
      activities: activityIds
        .slice(0, 3)
        .map((activityId, at) => ({ activityId, state: at === 2 ? 'ACTIVE' : 'FINISHED', count: 1 })),
    },
  }
}

function definition(key, title, category, icon, start, description) {
  return {
    key,
    version: 1,
    title,
    description,
    category,
    icon,
    canStart: true,
    startDraft: null,
    startForm: form(key, start),
    runtimeBundle: 'main',
    processDefinitionKey: key,
    deployedAt: hours(-99),
  }
}
const definitions = [
  definition(
    'parking-permit',
    'Resident parking permit',
    'Traffic',
    'parking',
    'application',
    'Apply for a permit to park in your residential zone.',
  ),
  definition(
    'business-trip',
    'Business trip',
    'Work',
    'bag-suitcase',
    'request',
    'Request a business trip, have it booked, and settle your expenses afterwards.',
  ),
  definition(
    'load',
    'Load',
    'Operations',
    'speedometer',
    'start',
    'The smallest case there is, for measuring.',
  ),
]

const substitutions = [
  substitution({ substitute: 'clerk2', reason: 'On holiday. The keys are with the doorman.' }),
  substitution({ absent: 'lead', substitute: 'clerk', createdBy: 'lead' }),
  substitution({
    absent: 'clerk2',
    substitute: 'lead',
    from: hours(70),
    until: hours(200),
    state: 'PLANNED',
  }),
]
function substitution(part) {
  const id = `s${Math.random()}`
  return {
    id,
    absent: 'clerk',
    from: hours(-20),
    until: hours(90),
    reason: null,
    state: 'ACTIVE',
    createdBy: 'clerk',
    ...part,
  }
}

const preferences = {
  enabled: true,
  created: 'OFF',
  assigned: 'IMMEDIATE',
  mutedServices: ['load'],
  language: 'en',
}

const failures = ['OPEN', 'OPEN', 'RETRYING', 'RESOLVED', 'ENDED'].map((state, at) => ({
  id: `main:failure-${at}`,
  correlationId: `failure-${at}`,
  state,
  type: 'send-email',
  version: 1,
  environment: at === 1 ? 'plant-2' : null,
  cause: at % 2 ? 'Expected an answer within PT2M, but there was none' : 'subject must be one line',
  attempt: at + 1,
  failedAt: hours(-at * 7),
  activityId: 'sendRefusal',
  activityName: 'Send refusal',
  processInstanceId: 'main:p1',
  serviceInstance: { id: 'case-1' },
  serviceKey: 'business-trip',
  businessKey: `BT-2026-${1042 - at}`,
  inputs: {
    to: 'ada@example.org',
    subject: 'Your trip to Lisbon\nPortugal was refused',
    data: { travellerName: 'Ada Winter', accessToken: '[redacted]' },
  },
  editedInputs: at === 2 ? ['subject'] : [],
  attempts: [
    {
      attempt: 1,
      time: hours(-at * 7),
      outcome: at % 2 ? 'NO_ANSWER' : 'FAILED',
      cause: 'subject must be one line',
      answer: at % 2 ? null : { outcome: 'FAILURE', retryable: false, message: 'subject must be one line' },
    },
  ],
  errorCodes: ['INVALID_RECIPIENT'],
  resolution:
    state === 'RESOLVED' ? { how: 'OUTPUTS', at: hours(-1), by: 'operator', reason: 'Sent by post.' } : null,
}))
const deadLetters = [null, { at: hours(-1), by: 'operator', reason: 'The artifact is mended.' }].map(
  (replay, at) => ({
    id: `main:${at}`,
    topic: 'flowbridge.integration.answers',
    key: 'main:p1',
    errorCode: 'BAD_INPUT',
    errorMessage: 'Expected an outcome, but there is none',
    body: '{"correlationId":"failure-1","outputs":{"messageId":"1"}}',
    size: 58,
    receivedAt: hours(-3 - at),
    times: at + 1,
    replay,
  }),
)
const replayed = (known, ids, patch) => {
  const found = known.filter(({ id }) => ids.includes(id))
  found.forEach((one) => Object.assign(one, patch))
  return { results: found.map(({ id }) => ({ id, error: null })), succeeded: found.length, failed: 0 }
}
const pageOf = (found) => ({
  edges: found.map((node) => ({ cursor: '', node })),
  pageInfo: { hasNextPage: false },
  totalCount: totals(found.length),
})

const listeners = new Set()
const announce = (change) => listeners.forEach((listener) => listener(change))
function matches(task, filter = {}, search) {
  if (task.state !== 'OPEN') return false
  if (filter?.assignee && task.assignee !== filter.assignee) return false
  if (filter?.unassigned && task.assignee) return false
  if (filter?.assignedToViewer && task.assignee !== me.name) return false
  if (filter?.offeredToViewer && task.assignee) return false
  if (filter?.deferred != null && filter.deferred !== (task.followUpAt !== null)) return false
  if (filter?.tags && !filter.tags.some((tag) => task.tags.includes(tag))) return false
  if (filter?.substituted && !task.onBehalfOf) return false
  if (filter?.onBehalfOf && task.onBehalfOf !== filter.onBehalfOf) return false
  if (filter?.overdue && !(task.dueAt && task.dueAt < hours(0))) return false
  if (filter?.priority?.from && task.priority < filter.priority.from) return false
  if (filter?.serviceKeys && !filter.serviceKeys.includes(task.serviceKey)) return false
  return (
    !search ||
    JSON.stringify([task.name, task.data, task.businessKey]).toLowerCase().includes(search.toLowerCase())
  )
}
function change(id, patch) {
  const task = tasks.find((candidate) => candidate.id === id)
  if (!task) throw new GraphQLError('Expected a task', { extensions: { code: 'NOT_FOUND' } })
  Object.assign(task, patch, { version: task.version + 1 })
  announce({ change: task.state === 'OPEN' ? 'UPDATED' : 'REMOVED', id, task })
  return { task }
}

function facet(field, found) {
  const of = {
    SERVICE: (task) => [task.serviceKey],
    GROUP: (task) => task.candidateGroups,
    ASSIGNEE: (task) => (task.assignee ? [task.assignee] : []),
    TAG: (task) => task.tags,
    PRIORITY: (task) => [task.priority],
    OVERDUE: (task) => [Boolean(task.dueAt && task.dueAt < hours(0))],
  }[field]
  const counts = new Map()
  for (const value of found.flatMap(of)) counts.set(value, (counts.get(value) ?? 0) + 1)
  const values = [...counts].map(([value, count]) => ({ value, label: String(value), count }))
  return { field, values, more: false, without: found.filter((task) => of(task).length === 0).length }
}

const root = {
  me: () => me,
  task: ({ id }) => tasks.find((task) => task.id === id) ?? null,
  taskCount: ({ search, filter }) => totals(tasks.filter((task) => matches(task, filter, search)).length),
  tasks({ search, filter, first, after }) {
    const found = tasks.filter((task) => matches(task, filter, search))
    const from = after ? Number(after) : 0
    const highlights = search
      ? [{ field: 'data', fragments: [`Conference on \uE000${search}\uE001 city data`] }]
      : []
    return {
      edges: found.slice(from, from + first).map((node) => ({ cursor: '', node, highlights })),
      pageInfo: {
        hasNextPage: from + first < found.length,
        hasPreviousPage: false,
        endCursor: String(from + first),
      },
      totalCount: totals(found.length),
      asOf: { time: hours(0), stale: false, token: 't' },
      similarWords: false,
    }
  },
  serviceTexts: ({ keys }) => keys.map((serviceKey) => ({ serviceKey, texts: {} })),
  serviceDefinitions: ({ search }) => {
    const found = definitions.filter(
      ({ title }) => !search || title.toLowerCase().includes(search.toLowerCase()),
    )
    return {
      edges: found.map((node) => ({ cursor: '', node })),
      pageInfo: { hasNextPage: false },
      totalCount: totals(found.length),
    }
  },
  serviceDefinition: ({ key }) => definitions.find((candidate) => candidate.key === key) ?? null,
  serviceInstance: ({ id }) => instance(id),
  serviceInstances: () => ({
    edges: Array.from({ length: 9 }, (_, at) => ({ cursor: '', node: instance(`case-${at}`, at) })),
    pageInfo: { hasNextPage: false },
    totalCount: totals(9),
  }),
  taskComments: () => comments,
  users: () => ['clerk2', 'lead'].map((name) => ({ name, displayName: `The ${name}` })),
  notificationPreferences: () => preferences,
  saveNotificationPreferences: ({ input }) => ({ preferences: Object.assign(preferences, input) }),
  substitutions: ({ filter }) => ({
    substitutions: substitutions.filter(
      ({ absent, substitute, state }) =>
        state !== 'ENDED' &&
        absent === (filter?.absent ?? absent) &&
        substitute === (filter?.substitute ?? substitute),
    ),
    more: false,
  }),
  saveSubstitution: ({ input }) => {
    const known = substitutions.find(({ id }) => id === input.id)
    if (known) Object.assign(known, input)
    else substitutions.push(substitution(input))
    return { substitution: known ?? substitutions.at(-1) }
  },
  endSubstitution: ({ input }) => {
    const known = substitutions.find(({ id }) => id === input.id)
    known.state = 'ENDED'
    return { substitution: known }
  },
  taskFacets: ({ fields, filter, search }) =>
    fields.map((field) =>
      facet(
        field,
        tasks.filter((task) => matches(task, filter, search)),
      ),
    ),
  savedTaskFilters: () => [
    {
      id: 'f1',
      name: 'Urgent and mine',
      owner: 'clerk',
      group: null,
      search: null,
      filter: { assignedToViewer: true, deferred: false, priority: { from: 51 } },
      orderBy: [],
      isDefault: false,
      count: totals(3),
    },
  ],
  integrationFailures: ({ filter }) =>
    pageOf(failures.filter(({ state }) => !filter?.states || filter.states.includes(state))),
  integrationFailure: ({ id }) => failures.find((failure) => failure.id === id) ?? null,
  integrationTypes: () => [
    {
      type: 'send-email',
      version: 1,
      name: 'Send e-mail',
      environments: [],
      inputSchema: { properties: { to: {}, subject: { type: 'string' }, text: { type: 'string' } } },
      outputSchema: { required: ['messageId'], properties: { messageId: { type: 'string' } } },
      instances: 1,
    },
  ],
  incidents: () =>
    pageOf([
      {
        id: 'main:i1',
        message: 'Unknown property used in expression: ${zone.fee}',
        activityId: 'decideTerms',
        createdAt: hours(-2),
        processInstanceId: 'main:p7',
        serviceInstance: { id: 'case-2' },
      },
    ]),
  deadLetters: ({ filter }) =>
    pageOf(
      deadLetters.filter(({ replay }) => filter?.replayed == null || filter.replayed === Boolean(replay)),
    ),
  replayIntegrationFailures: ({ input }) => replayed(failures, input.ids, { state: 'RETRYING' }),
  replayDeadLetters: ({ input }) =>
    replayed(deadLetters, input.ids, { replay: { at: hours(0), by: me.name, reason: input.reason } }),
  claimTask: ({ input }) => change(input.id, { assignee: me.name }),
  unclaimTask: ({ input }) => change(input.id, { assignee: null }),
  assignTask: ({ input }) => change(input.id, { assignee: input.assignee }),
  completeTask: ({ input }) => change(input.id, { state: 'COMPLETED' }),
  saveTaskDraft: ({ input }) => {
    const task = tasks.find(({ id }) => id === input.id)
    task.draft = input.data && { data: input.data, savedAt: hours(0) }
    return { task }
  },
  saveStartDraft: ({ input }) => {
    const serviceDefinition = definitions.find(({ key }) => key === input.key)
    serviceDefinition.startDraft = input.data && { data: input.data, savedAt: hours(0) }
    return { serviceDefinition }
  },
  startService: () => ({ serviceInstance: instance('case-0') }),
  cancelServiceInstance: ({ input }) => ({ serviceInstance: instance(input.id, 3) }),
  taskChanges: ({ filter }) =>
    stream((push) => {
      const listener = (event) =>
        push({ taskChanges: matches(event.task, filter) ? event : { ...event, change: 'REMOVED' } })
      listeners.add(listener)
      return () => listeners.delete(listener)
    }),
  serviceInstanceChanges: () => stream(() => () => undefined),
}

async function* stream(connect) {
  const queue = []
  let wake = () => undefined
  const disconnect = connect((event) => {
    queue.push(event)
    wake()
  })
  try {
    for (;;) {
      while (queue.length) yield queue.shift()
      await new Promise((resolve) => (wake = resolve))
    }
  } finally {
    disconnect()
  }
}

const base64 = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
const jwt = () =>
  `${base64({ alg: 'none' })}.${base64({ iss: `${origin}/oidc`, aud: 'flowbridge-tasklist', sub: 'clerk', preferred_username: 'clerk', exp: Date.now() / 1000 + 3600, iat: Date.now() / 1000 })}.x`
const origin = `http://localhost:${port}`
const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.html': 'text/html',
}
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:"

const server = createServer(async (request, response) => {
  const url = new URL(request.url, origin)
  const send = (value) => response.setHeader('content-type', 'application/json').end(JSON.stringify(value))
  if (url.pathname === '/config.json')
    return send({ issuer: `${origin}/oidc`, clientId: 'flowbridge-tasklist', graphqlPath: '/graphql' })
  if (url.pathname === '/oidc/.well-known/openid-configuration') {
    return send({
      issuer: `${origin}/oidc`,
      authorization_endpoint: `${origin}/oidc/authorize`,
      token_endpoint: `${origin}/oidc/token`,
    })
  }
  if (url.pathname === '/oidc/authorize') {
    return response
      .writeHead(302, {
        location: `${url.searchParams.get('redirect_uri')}?code=c&state=${url.searchParams.get('state')}`,
      })
      .end()
  }
  if (url.pathname === '/oidc/token') {
    return send({
      access_token: jwt(),
      id_token: jwt(),
      refresh_token: 'r',
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'openid profile',
    })
  }
  if (url.pathname === '/graphql') {
    let body = ''
    for await (const chunk of request) body += chunk
    const { query, variables, operationName } = JSON.parse(body)
    return send(
      await graphql({ schema, source: query, rootValue: root, variableValues: variables, operationName }),
    )
  }
  const path = join('dist', url.pathname)
  const file = existsSync(path) && statSync(path).isFile() ? path : 'dist/index.html'
  response
    .setHeader('content-type', types[extname(file)] ?? 'text/plain')
    .setHeader('content-security-policy', policy)
    .end(readFileSync(file))
})
useServer({ schema, roots: { subscription: root } }, new WebSocketServer({ server, path: '/graphql' }))
server.listen(port, () => console.log(origin))

let arrivals = 0
setInterval(() => {
  if (!process.env.ARRIVALS) return
  const task = {
    ...tasks[0],
    id: `main:new-${++arrivals}`,
    createdAt: hours(0),
    businessKey: `PP-2026-${2000 + arrivals}`,
    get can() {
      return tasks[0].can
    },
  }
  tasks.unshift(task)
  announce({ change: 'ADDED', id: task.id, task })
}, 4000)
