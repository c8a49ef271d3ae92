import type { JsonFormsRendererRegistryEntry } from '@jsonforms/core'
import { markRaw } from 'vue'
import { isMultiline, ranked } from '../testers'
import MultilineControl from './MultilineControl.vue'

export const entry: JsonFormsRendererRegistryEntry = {
  renderer: markRaw(MultilineControl),
  tester: ranked(2, isMultiline),
}
