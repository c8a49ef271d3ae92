import { rankWith, uiTypeIs, type JsonFormsRendererRegistryEntry } from '@jsonforms/core'
import { markRaw } from 'vue'
import LabelElement from './LabelElement.vue'

export const entry: JsonFormsRendererRegistryEntry = {
  renderer: markRaw(LabelElement),
  tester: rankWith(1, uiTypeIs('Label')),
}
