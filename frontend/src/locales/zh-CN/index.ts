import activities from './activities'
import app from './app'
import coverage from './coverage'
import fields from './fields'
import pages from './pages'
import pairings from './pairings'
import parts from './parts'
import programmes from './programmes'

export default { ...app, ...parts, ...pages, ...activities, ...pairings, ...coverage, ...programmes, fields }
