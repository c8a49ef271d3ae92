import type { JsonFormsRendererRegistryEntry } from '@jsonforms/core'
import { markRaw } from 'vue'
import { isBoolean, ranked } from '../testers'
import BooleanControl from './BooleanControl.vue'

export const entry: JsonFormsRendererRegistryEntry = {
  renderer: markRaw(BooleanControl),
  tester: ranked(1, isBoolean),
}
