import type { JsonFormsRendererRegistryEntry } from '@jsonforms/core'
import { markRaw } from 'vue'
import { isList, ranked } from '../testers'
import ListControl from './ListControl.vue'

export const entry: JsonFormsRendererRegistryEntry = {
  renderer: markRaw(ListControl),
  tester: ranked(2, isList),
}
