import type { JsonFormsRendererRegistryEntry } from '@jsonforms/core'
import { markRaw } from 'vue'
import { isText, ranked } from '../testers'
import TextControl from './TextControl.vue'

export const entry: JsonFormsRendererRegistryEntry = {
  renderer: markRaw(TextControl),
  tester: ranked(1, isText),
}
