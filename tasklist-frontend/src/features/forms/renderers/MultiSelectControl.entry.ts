import type { JsonFormsRendererRegistryEntry } from '@jsonforms/core'
import { markRaw } from 'vue'
import { isMultipleChoice, ranked } from '../testers'
import MultiSelectControl from './MultiSelectControl.vue'

export const entry: JsonFormsRendererRegistryEntry = {
  renderer: markRaw(MultiSelectControl),
  tester: ranked(5, isMultipleChoice),
}
