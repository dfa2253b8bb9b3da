import { Problem } from './problem'
import { sessionOver } from './setup'

/** Sends one file as the form field `file` and says how far it is, 0 to 1, which `fetch` cannot. */
export function upload(path: string, file: File, onProgress: (share: number) => void): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.setRequestHeader('Accept-Language', document.documentElement.lang || 'zh-CN')
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total ? loaded / total : 0))
    request.addEventListener('error', () => reject(new Problem({ status: 0 })))
    request.addEventListener('load', () => {
      const body = read(request.responseText)
      if (request.status < 300) resolve(body)
      else {
        if (request.status === 401) sessionOver()
        reject(Problem.of(body, { status: request.status } as Response))
      }
    })
    const form = new FormData()
    form.append('file', file)
    request.send(form)
  })
}

function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
