import activities from './activities'
import app from './app'
import fields from './fields'
import pages from './pages'
import parts from './parts'
import programmes from './programmes'

export default { ...app, ...parts, ...pages, ...activities, ...programmes, fields }
