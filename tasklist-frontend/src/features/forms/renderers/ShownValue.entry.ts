import type { JsonFormsRendererRegistryEntry } from '@jsonforms/core'
import { markRaw } from 'vue'
import { isShownOnly, ranked } from '../testers'
import ShownValue from './ShownValue.vue'

export const entry: JsonFormsRendererRegistryEntry = {
  renderer: markRaw(ShownValue),
  tester: ranked(10, isShownOnly),
}
