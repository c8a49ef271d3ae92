import type { JsonFormsRendererRegistryEntry } from '@jsonforms/core'
import { markRaw } from 'vue'
import { isNumber, ranked } from '../testers'
import NumberControl from './NumberControl.vue'

export const entry: JsonFormsRendererRegistryEntry = {
  renderer: markRaw(NumberControl),
  tester: ranked(1, isNumber),
}
