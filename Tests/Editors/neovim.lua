-- Opens a lesson with a mistake, sees it, takes the fix, formats, saves and quits, with the settings that
-- `Examples/Editors/Neovim` shows. Run by `Tests/Editors/run`, which looks at the file then.

local function expect(what, condition)
  if not condition then
    io.stderr:write('neovim: ' .. what .. ' failed\n')
    vim.cmd('cquit')
  end
end

local function wait(what, condition) expect(what, vim.wait(20000, condition, 20)) end

local function lesson()
  vim.cmd('edit ' .. vim.env.LESSON)
  expect('telling a lesson from Haskell', vim.bo.filetype == 'hstrace')
  expect('colouring', vim.fn.synIDattr(vim.fn.synID(2, 1, 1), 'name') == 'hstraceName')

  local function problems() return vim.diagnostic.get(0) end
  wait('seeing the problem', function() return #problems() == 1 end)
  expect('naming the problem', problems()[1].code == 'acknowledgment-mismatch')
  expect('placing the problem', problems()[1].lnum == 2 and problems()[1].col == 26)

  -- A code action is chosen from a list; the first is the fix.
  vim.ui.select = function(items, _, choose) choose(items[1], 1) end
  vim.api.nvim_win_set_cursor(0, { 3, 30 })
  vim.lsp.buf.code_action()
  wait('fixing', function() return vim.fn.getline(3):find('ACK=101', 1, true) end)
  wait('seeing that it is fixed', function() return #problems() == 0 end)

  vim.cmd('normal \\f')
  wait('formatting', function() return vim.fn.getline(4) == 'Client: ACK, Seq=101, ACK=201' end)
  vim.cmd('write')
  vim.cmd('qall')
end

local works, message = pcall(lesson)
expect(tostring(message), works)
