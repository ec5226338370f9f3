-- hstrace in Neovim 0.7 and later: problems as you type, fixes, formatting, colours.
-- Load it from init.lua with `dofile`, or copy it into the folder `plugin` of the configuration.

-- The folder of hstrace's Vim files (`Grammar/vim`), which know its colours and tell lessons from Haskell.
vim.opt.runtimepath:prepend(vim.g.hstrace_runtime or vim.fn.expand('~/hstrace/Grammar/vim'))
vim.cmd('filetype plugin on | syntax on')
vim.cmd('augroup filetypedetect | runtime! ftdetect/hstrace.vim | augroup END')

local client
local server = { vim.g.hstrace_program or 'hstrace', 'lsp' }

local function keys(_, buffer)
  local options = { buffer = buffer }
  -- Neovim 0.8 renamed it.
  local format = vim.lsp.buf.format or vim.lsp.buf.formatting_sync
  vim.keymap.set('n', '<leader>f', function() format() end, options)
  vim.keymap.set('n', '<leader>a', vim.lsp.buf.code_action, options)
  vim.keymap.set('n', 'K', vim.lsp.buf.hover, options)
end

local function start(buffer)
  local file = vim.api.nvim_buf_get_name(buffer)
  local config = { name = 'hstrace', cmd = server, root_dir = vim.fn.fnamemodify(file, ':p:h'), on_attach = keys }
  if vim.lsp.start then return vim.lsp.start(config, { bufnr = buffer }) end
  -- Neovim 0.7 does not look for a server that already runs.
  client = client or vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(buffer, client)
end

vim.api.nvim_create_autocmd('FileType', {
  pattern = { 'hstrace', 'markdown' },
  callback = function(event) start(event.buf) end,
})
