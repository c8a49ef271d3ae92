import type { JsonFormsRendererRegistryEntry } from '@jsonforms/core'
import { markRaw } from 'vue'
import { isGroup, ranked } from '../testers'
import ObjectControl from './ObjectControl.vue'

export const entry: JsonFormsRendererRegistryEntry = {
  renderer: markRaw(ObjectControl),
  tester: ranked(2, isGroup),
}
