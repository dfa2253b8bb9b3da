import activities from './activities'
import alliances from './alliances'
import app from './app'
import fields from './fields'
import organizations from './organizations'
import pages from './pages'
import parts from './parts'
import programmes from './programmes'

export default { ...app, ...parts, ...pages, ...activities, ...alliances, ...organizations, ...programmes, fields }
