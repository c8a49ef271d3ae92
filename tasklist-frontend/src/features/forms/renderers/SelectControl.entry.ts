import type { JsonFormsRendererRegistryEntry } from '@jsonforms/core'
import { markRaw } from 'vue'
import { isChoice, ranked } from '../testers'
import SelectControl from './SelectControl.vue'

export const entry: JsonFormsRendererRegistryEntry = {
  renderer: markRaw(SelectControl),
  tester: ranked(3, isChoice),
}
