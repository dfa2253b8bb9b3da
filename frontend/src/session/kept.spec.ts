import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inBrowser } from './kept'

describe('what a browser keeps', () => {
  beforeEach(() => localStorage.clear())
  afterEach(() => void vi.unstubAllGlobals())

  it('is found again', () => {
    expect(inBrowser.set('tongxin.a', 'x')).toBe(true)
    expect(inBrowser.get('tongxin.a')).toBe('x')
    expect(inBrowser.keys()).toEqual(['tongxin.a'])
    inBrowser.remove('tongxin.a')
    expect(inBrowser.get('tongxin.a')).toBeNull()
  })

  it('is nothing, and no error, where it may keep nothing', () => {
    const refused = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    vi.stubGlobal('localStorage', new Proxy({}, { get: refused, ownKeys: refused }))
    expect(inBrowser.set('tongxin.a', 'x')).toBe(false)
    expect(inBrowser.get('tongxin.a')).toBeNull()
    expect(inBrowser.keys()).toEqual([])
    expect(() => inBrowser.remove('tongxin.a')).not.toThrow()
  })
})
