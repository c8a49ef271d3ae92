import type { Session } from '@/shared/auth/session'
import type { Answer } from './answer'
import { apiError, type ApiError, type ErrorCode } from './apiError'

/** Files on their way: they do not go through GraphQL, but are refused with the same codes. */
export interface Files {
  /**
   * Sends the file as it is.
   *
   * @param onProgress hears which part of it is sent, 0 to 1
   * @param signal stops it; the answer then is `ABORTED`. What is no file, or is gone by now, is `UNREADABLE`
   */
  upload<Data>(
    path: string,
    file: Blob,
    onProgress: (part: number) => void,
    signal: AbortSignal,
  ): Promise<Answer<Data>>
  download(path: string): Promise<Answer<Blob>>
}

interface Reply {
  status: number
  text: string
}

export function createFiles(session: Session): Files {
  async function authorized<R extends { status: number }>(send: (token: string) => Promise<R>): Promise<R> {
    const token = await session.accessToken()
    const reply = await send(token)
    return reply.status === 401 ? send(await session.renewedToken(token)) : reply
  }

  return {
    async upload(path, file, onProgress, signal) {
      if (!(await isReadable(file))) return { errors: [apiError('UNREADABLE', 'Expected a file')] }
      try {
        const reply = await authorized((token) => post(path, file, token, onProgress, signal))
        if (reply.status >= 300) return { errors: [refusalOf(reply)] }
        return { data: JSON.parse(reply.text) as never, errors: [] }
      } catch (error) {
        return { errors: [apiError(signal.aborted ? 'ABORTED' : 'NETWORK', String(error))] }
      }
    },
    async download(path) {
      try {
        const response = await authorized((token) =>
          fetch(path, { headers: { authorization: `Bearer ${token}` } }),
        )
        if (response.ok) return { data: await response.blob(), errors: [] }
        return { errors: [refusalOf({ status: response.status, text: await response.text() })] }
      } catch (error) {
        return { errors: [apiError('NETWORK', String(error))] }
      }
    },
  }
}

/** A folder, for example, looks like a file until it is read. */
async function isReadable(file: Blob): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer()
    return true
  } catch {
    return false
  }
}

/** What a refusal says; something on the way, like a proxy, may have refused without a code. */
export function refusalOf({ status, text }: Reply): ApiError {
  try {
    const { code, detail, ...extensions } = JSON.parse(text) as Record<string, unknown>
    if (typeof code === 'string') return apiError(code as ErrorCode, String(detail ?? ''), { extensions })
  } catch {
    // Nothing that can be read: its status says what there is to say.
  }
  const codes: Record<number, ErrorCode> = { 401: 'UNAUTHENTICATED', 404: 'NOT_FOUND', 413: 'FILE_TOO_LARGE' }
  return apiError(codes[status] ?? (status >= 502 ? 'UNAVAILABLE' : 'INTERNAL'), text.slice(0, 200))
}

/** By XMLHttpRequest, because fetch does not tell how much is sent. */
function post(
  path: string,
  file: Blob,
  token: string,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const stop = () => request.abort()
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onload = () => resolve({ status: request.status, text: request.responseText })
    request.onerror = () => reject(new Error('Expected an answer, but the connection broke'))
    request.onabort = () => reject(new Error('Stopped'))
    request.onloadend = () => signal.removeEventListener('abort', stop)
    signal.addEventListener('abort', stop)
    request.open('POST', path)
    request.setRequestHeader('authorization', `Bearer ${token}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    if (signal.aborted) reject(new Error('Stopped'))
    else request.send(file)
  })
}
