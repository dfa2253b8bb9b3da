/** What libraries and pages take for granted and Chrome 87, which office computers have, does not. Goes when those go. */
import 'core-js/actual/array/at'
import 'core-js/actual/object/has-own'
