import { BarChart } from 'echarts/charts'
import { GridComponent, TitleComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'

// Only what is drawn here; the whole library would be three times as much.
use([BarChart, CanvasRenderer, GridComponent, TitleComponent, TooltipComponent])

export { init }
