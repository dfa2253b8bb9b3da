import activities from './activities'
import app from './app'
import fields from './fields'
import pages from './pages'
import parts from './parts'

export default { ...app, ...parts, ...pages, ...activities, fields }
